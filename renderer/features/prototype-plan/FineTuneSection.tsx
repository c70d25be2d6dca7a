import { UserError } from "@shared/base/result.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { addFineTune } from "@shared/domain/plan/commands/add-fine-tune.ts";
import { removeFineTune } from "@shared/domain/plan/commands/remove-fine-tune.ts";
import { updateFineTune } from "@shared/domain/plan/commands/update-fine-tune.ts";
import type { FineTune } from "@shared/domain/plan/records.ts";
import { useModel } from "../../platform/react/use-services.ts";
import type { GridColumn, GridEdit } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";
import { PlanList } from "./PlanList.tsx";
import type { PlanPartProps } from "./plan-part.ts";
import { readCount, readDate } from "./result-rows.ts";

const NONE = "none";
const YES = "yes";

function patchOf(columnId: string, text: string): Partial<Omit<FineTune, "id">> {
  const words = text.trim();
  switch (columnId) {
    case "date":
      return { date: readDate(words) };
    case "round": {
      const round = readCount(words, 1);
      if (round === null) throw new UserError(messages.badRound);
      return { round };
    }
    case "stepId":
      return { stepId: words === NONE || words === "" ? null : words };
    case "done":
      return { done: words === YES };
    default:
      return { [columnId]: words };
  }
}

/** Feedback, what was changed because of it, and the round that tries it. */
export function FineTuneSection({ session, plan }: PlanPartProps) {
  const planId = plan.id;
  const steps = useModel(session, (model) =>
    plan.blueprintId === null ? [] : model.by("step", "blueprintId", plan.blueprintId),
  );
  const stepName = (id: string | null) => steps.find((step) => step.id === id)?.title ?? "";
  const columns: readonly GridColumn<FineTune>[] = [
    {
      id: "round",
      title: messages.round,
      width: 68,
      align: "end",
      editable: true,
      value: (row) => String(row.round),
    },
    {
      id: "date",
      title: messages.date,
      hint: messages.dateHint,
      width: 104,
      editable: true,
      value: (row) => row.date,
    },
    {
      id: "feedback",
      title: messages.feedback,
      width: "grow",
      wraps: true,
      editable: true,
      value: (row) => row.feedback,
    },
    {
      id: "change",
      title: messages.changed,
      width: "grow",
      wraps: true,
      editable: true,
      value: (row) => row.change,
    },
    {
      id: "stepId",
      title: messages.step,
      width: 180,
      editable: true,
      choices: [
        { value: NONE, label: messages.noStep },
        ...steps.map(({ id, title }) => ({ value: id, label: title || messages.unnamedStep })),
      ],
      value: (row) => row.stepId ?? NONE,
      render: (row) => stepName(row.stepId),
      sortBy: (row) => stepName(row.stepId) || null,
    },
    { id: "owner", title: messages.owner, width: 128, editable: true, value: (row) => row.owner },
    {
      id: "done",
      title: messages.done,
      width: 68,
      editable: true,
      choices: [
        { value: YES, label: messages.yes },
        { value: NONE, label: messages.no },
      ],
      value: (row) => (row.done ? YES : NONE),
    },
  ];
  const edit = (edits: readonly GridEdit[]) => {
    session.commit({ label: messages.editFineTunes }, (draft) => {
      for (const { rowId: id, columnId, text } of edits)
        runIn(draft, updateFineTune, { planId, id, patch: patchOf(columnId, text) });
    });
  };
  return (
    <PlanList
      title={messages.fineTunes}
      rows={plan.fineTunes}
      columns={columns}
      words={{
        add: messages.addFineTune,
        remove: messages.deleteFineTune,
        none: messages.noFineTunes,
        noneText: messages.noFineTunesText,
      }}
      readOnly={session.readOnly}
      add={() => session.run(addFineTune, { planId, date: new Date().toISOString().slice(0, 10) })}
      remove={(id) => session.run(removeFineTune, { planId, id })}
      edit={edit}
    />
  );
}
