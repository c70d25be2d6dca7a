import { runIn } from "@shared/domain/core/run-in.ts";
import { addRiskControl } from "@shared/domain/plan/commands/add-risk-control.ts";
import { removeRiskControl } from "@shared/domain/plan/commands/remove-risk-control.ts";
import { updateRiskControl } from "@shared/domain/plan/commands/update-risk-control.ts";
import type { RiskControl } from "@shared/domain/plan/records.ts";
import type { GridColumn, GridEdit } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";
import { PlanList } from "./PlanList.tsx";
import type { PlanPartProps } from "./plan-part.ts";

const COLUMNS: readonly GridColumn<RiskControl>[] = [
  { id: "risk", title: messages.risk, width: "grow", editable: true, wraps: true, value: (row) => row.risk },
  {
    id: "control",
    title: messages.control,
    width: "grow",
    editable: true,
    wraps: true,
    value: (row) => row.control,
  },
  { id: "owner", title: messages.owner, width: 180, editable: true, value: (row) => row.owner },
];

/** What may go wrong, each with what keeps it from harm. */
export function RiskSection({ session, plan }: PlanPartProps) {
  const planId = plan.id;
  const edit = (edits: readonly GridEdit[]) => {
    session.commit({ label: messages.editRisks }, (draft) => {
      for (const { rowId: id, columnId, text } of edits)
        runIn(draft, updateRiskControl, { planId, id, patch: { [columnId]: text.trim() } });
    });
  };
  return (
    <PlanList
      title={messages.riskControls}
      rows={plan.riskControls}
      columns={COLUMNS}
      words={{
        add: messages.addRisk,
        remove: messages.deleteRisk,
        none: messages.noRisks,
        noneText: messages.noRisksText,
      }}
      readOnly={session.readOnly}
      add={() => session.run(addRiskControl, { planId })}
      remove={(id) => session.run(removeRiskControl, { planId, id })}
      edit={edit}
    />
  );
}
