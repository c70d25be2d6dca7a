import { byOrder } from "@shared/base/order.ts";
import type { Draft } from "@shared/domain/core/draft.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { updateRolloutWave } from "@shared/domain/plan/commands/update-rollout-wave.ts";
import type { RolloutWave } from "@shared/domain/plan/records.ts";
import { waveGates } from "@shared/domain/plan/wave-gates.ts";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import type { GridColumn } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";
import { PlanGrid } from "./PlanGrid.tsx";
import { readYes, YES_NO, yesOrNo } from "./read-cell.ts";

const FIELDS = ["feedbackChannel", "feedbackReader", "feedbackRhythm"] as const;

/** The gate of a wave: open, shut, or said to be open and not written down. */
const gateOf = (wave: RolloutWave): string => {
  const { feedbackOpen, isChannelUntold } = waveGates([], wave);
  return feedbackOpen ? messages.gateOpen : isChannelUntold ? messages.channelUntold : messages.gateShut;
};

const COLUMNS: readonly GridColumn<RolloutWave>[] = [
  { id: "name", title: messages.wave, width: 200, wraps: true, value: ({ name }) => name },
  ...FIELDS.map(
    (id): GridColumn<RolloutWave> => ({
      id,
      title: messages.channels[id],
      hint: messages.channelHints[id],
      width: id === "feedbackChannel" ? "grow" : 150,
      wraps: true,
      editable: true,
      value: (wave) => wave[id],
    }),
  ),
  {
    id: "feedbackOpen",
    title: messages.seenOpen,
    hint: messages.seenOpenHint,
    width: 84,
    editable: true,
    choices: YES_NO,
    value: ({ feedbackOpen }) => yesOrNo(feedbackOpen),
  },
  {
    id: "gate",
    title: messages.feedbackGate,
    width: 150,
    wraps: true,
    value: gateOf,
    tone: (wave) => (waveGates([], wave).isChannelUntold ? "overdue" : undefined),
  },
];

const write = (draft: Draft, id: string, columnId: string, text: string): void => {
  if (columnId !== "feedbackOpen" && !FIELDS.some((field) => field === columnId)) return;
  const value = columnId === "feedbackOpen" ? readYes(text) : text.trim();
  runIn(draft, updateRolloutWave, { id, patch: { [columnId]: value } });
};

/** Where clients of each wave answer, who reads it, and how often. */
export function ChannelsPart({ session }: { session: EngagementSession }) {
  const rows = useModel(session, (model) => model.all("rolloutWave").sort(byOrder));
  if (rows.length === 0) return null;
  return (
    <PlanGrid
      session={session}
      words={messages.channelPart}
      rows={rows}
      columns={COLUMNS}
      add={null}
      remove={null}
      write={write}
    />
  );
}
