import { byOrder } from "@shared/base/order.ts";
import type { Draft } from "@shared/domain/core/draft.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { addRolloutWave } from "@shared/domain/plan/commands/add-rollout-wave.ts";
import { removeRolloutWave } from "@shared/domain/plan/commands/remove-rollout-wave.ts";
import { updateRolloutWave } from "@shared/domain/plan/commands/update-rollout-wave.ts";
import type { RolloutWave } from "@shared/domain/plan/records.ts";
import { openRoles, type WaveGates, waveGates } from "@shared/domain/plan/wave-gates.ts";
import { useMemo } from "react";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import type { GridColumn } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";
import { PlanGrid } from "./PlanGrid.tsx";
import { readDay, readName, readSegment, readYes, YES_NO, yesOrNo } from "./read-cell.ts";

interface WaveRow {
  readonly id: string;
  readonly wave: RolloutWave;
  readonly gates: WaveGates;
}

const EVERYBODY = "";

const columnsOf = (segments: readonly { id: string; name: string }[]): readonly GridColumn<WaveRow>[] => [
  {
    id: "name",
    title: messages.wave,
    width: "grow",
    wraps: true,
    editable: true,
    value: ({ wave }) => wave.name,
  },
  {
    id: "site",
    title: messages.site,
    width: 180,
    wraps: true,
    editable: true,
    value: ({ wave }) => wave.site,
  },
  {
    id: "segmentId",
    title: messages.segment,
    width: 140,
    editable: true,
    choices: [
      { value: EVERYBODY, label: messages.allSegments },
      ...segments.map(({ id, name }) => ({ value: id, label: name })),
    ],
    value: ({ wave }) => wave.segmentId ?? EVERYBODY,
  },
  { id: "date", title: messages.date, width: 96, editable: true, value: ({ wave }) => wave.date },
  {
    id: "owner",
    title: messages.owner,
    width: 132,
    wraps: true,
    editable: true,
    value: ({ wave }) => wave.owner,
  },
  {
    id: "training",
    title: messages.trainingGate,
    width: 96,
    value: ({ gates }) =>
      gates.untrained.length === 0 ? messages.trained : messages.openRoles(gates.untrained.length),
  },
  {
    id: "standardsInPlace",
    title: messages.standardsGate,
    width: 84,
    editable: true,
    choices: YES_NO,
    value: ({ wave }) => yesOrNo(wave.standardsInPlace),
  },
  {
    id: "feedback",
    fields: ["feedbackOpen"],
    title: messages.feedbackGate,
    width: 84,
    value: ({ gates }) => (gates.feedbackOpen ? messages.gateOpen : messages.gateShut),
  },
  {
    id: "ready",
    title: messages.ready,
    width: 64,
    value: ({ gates }) => (gates.isReady ? messages.yes : messages.no),
  },
];

function patchOf(
  model: ReadModel,
  columnId: string,
  text: string,
): Partial<Omit<RolloutWave, "id" | "type">> {
  switch (columnId) {
    case "name":
      return { name: readName(text, messages.waves.noName) };
    case "date":
      return { date: readDay(text) };
    case "segmentId":
      return { segmentId: readSegment(text, model.all("segment").sort(byOrder)) };
    case "standardsInPlace":
      return { standardsInPlace: readYes(text) };
    case "site":
    case "owner":
      return { [columnId]: text.trim() };
    default:
      return {};
  }
}

const write = (draft: Draft, id: string, columnId: string, text: string): void => {
  runIn(draft, updateRolloutWave, { id, patch: patchOf(draft, columnId, text) });
};

/** What goes live when, and whether its gates are open. */
export function WavesPart({ session }: { session: EngagementSession }) {
  const segments = useModel(session, (model) => model.all("segment").sort(byOrder));
  const waves = useModel(session, (model) => model.all("rolloutWave").sort(byOrder));
  const revision = useRevision(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const rows = useMemo(() => {
    const roles = openRoles(session.model);
    return waves.map((wave): WaveRow => ({ id: wave.id, wave, gates: waveGates(roles, wave) }));
  }, [session, revision, waves]);
  return (
    <PlanGrid
      session={session}
      words={messages.waves}
      rows={rows}
      columns={columnsOf(segments)}
      add={(name) => session.run(addRolloutWave, { name })}
      remove={(id) => session.run(removeRolloutWave, { id })}
      write={write}
    />
  );
}
