import { byOrder } from "@shared/base/order.ts";
import type { Draft } from "@shared/domain/core/draft.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { addTrainingNeed } from "@shared/domain/plan/commands/add-training-need.ts";
import { removeTrainingNeed } from "@shared/domain/plan/commands/remove-training-need.ts";
import { updateTrainingNeed } from "@shared/domain/plan/commands/update-training-need.ts";
import type { TrainingNeed } from "@shared/domain/plan/records.ts";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import type { GridColumn } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";
import { PlanGrid } from "./PlanGrid.tsx";
import { readDay, readName, readYes, YES_NO, yesOrNo } from "./read-cell.ts";

const COLUMNS: readonly GridColumn<TrainingNeed>[] = [
  { id: "role", title: messages.role, width: 132, editable: true, value: ({ role }) => role },
  { id: "what", title: messages.what, width: "grow", wraps: true, editable: true, value: ({ what }) => what },
  {
    id: "steps",
    fields: ["stepIds", "standardIds", "clauseIds"],
    title: messages.subjects,
    width: 104,
    wraps: true,
    value: ({ stepIds, standardIds, clauseIds }) =>
      messages.subjectsText(stepIds.length, standardIds.length, clauseIds.length),
    sortBy: ({ stepIds, standardIds, clauseIds }) => stepIds.length + standardIds.length + clauseIds.length,
  },
  {
    id: "howTaught",
    title: messages.howTaught,
    width: "grow",
    wraps: true,
    editable: true,
    value: ({ howTaught }) => howTaught,
  },
  { id: "byDate", title: messages.byDate, width: 96, editable: true, value: ({ byDate }) => byDate },
  {
    id: "howChecked",
    title: messages.howChecked,
    width: "grow",
    wraps: true,
    editable: true,
    value: ({ howChecked }) => howChecked,
  },
  { id: "owner", title: messages.owner, width: 132, editable: true, value: ({ owner }) => owner },
  {
    id: "done",
    title: messages.done,
    width: 64,
    editable: true,
    choices: YES_NO,
    value: ({ done }) => yesOrNo(done),
  },
];

function patchOf(columnId: string, text: string): Partial<Omit<TrainingNeed, "id" | "type">> {
  switch (columnId) {
    case "role":
      return { role: readName(text, messages.training.noName) };
    case "byDate":
      return { byDate: readDay(text) };
    case "done":
      return { done: readYes(text) };
    case "what":
    case "howTaught":
    case "howChecked":
    case "owner":
      return { [columnId]: text.trim() };
    default:
      return {};
  }
}

const write = (draft: Draft, id: string, columnId: string, text: string): void => {
  runIn(draft, updateTrainingNeed, { id, patch: patchOf(columnId, text) });
};

/** Roles by what they have to learn. */
export function TrainingPart({ session }: { session: EngagementSession }) {
  const rows = useModel(session, (model) => model.all("trainingNeed").sort(byOrder));
  return (
    <PlanGrid
      session={session}
      words={messages.training}
      rows={rows}
      columns={COLUMNS}
      add={(role) => session.run(addTrainingNeed, { role })}
      remove={(id) => session.run(removeTrainingNeed, { id })}
      write={write}
    />
  );
}
