import { byOrder } from "@shared/base/order.ts";
import type { Draft } from "@shared/domain/core/draft.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import type { RolloutWave } from "@shared/domain/plan/records.ts";
import { addCommunication } from "@shared/domain/rollout/commands/add-communication.ts";
import { removeCommunication } from "@shared/domain/rollout/commands/remove-communication.ts";
import { updateCommunication } from "@shared/domain/rollout/commands/update-communication.ts";
import { useMemo } from "react";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { communicationColumns, communicationPatch, communicationRows } from "./communication-columns.ts";
import { messages } from "./messages.ts";
import { PlanGrid } from "./PlanGrid.tsx";

const write = (draft: Draft, id: string, columnId: string, text: string): void => {
  runIn(draft, updateCommunication, { id, patch: communicationPatch(draft, columnId, text) });
};

/** Who is told what before each wave and of the whole roll-out, where, by whom, and what came back. */
export function CommunicationsPart({ session }: { session: EngagementSession }) {
  const waves = useModel(session, (model) => model.all("rolloutWave").sort(byOrder));
  return (
    <>
      {waves.map((wave) => (
        <OfWave key={wave.id} session={session} wave={wave} />
      ))}
      <OfWave session={session} wave={null} />
    </>
  );
}

function OfWave({ session, wave }: { session: EngagementSession; wave: RolloutWave | null }) {
  const segments = useModel(session, (model) => model.all("segment").sort(byOrder));
  const promises = useModel(session, (model) => model.all("promise").sort(byOrder));
  const revision = useRevision(session);
  const waveId = wave?.id ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const rows = useMemo(() => communicationRows(session.model, waveId), [session, waveId, revision]);
  const columns = useMemo(() => communicationColumns({ segments, promises }), [segments, promises]);
  const words = messages.communications;
  return (
    <PlanGrid
      session={session}
      words={{
        ...words,
        title: wave?.name ?? messages.wholeRollout,
        ...(wave === null && { empty: words.emptyWhole, emptyText: words.emptyWholeText }),
      }}
      rows={rows}
      columns={columns}
      add={(message) => session.run(addCommunication, { message, waveId })}
      remove={(id) => session.run(removeCommunication, { id })}
      write={write}
    />
  );
}
