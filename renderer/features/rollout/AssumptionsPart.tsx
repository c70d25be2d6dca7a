import { byOrder } from "@shared/base/order.ts";
import type { Draft } from "@shared/domain/core/draft.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { addAssumption } from "@shared/domain/plan/commands/add-assumption.ts";
import { removeAssumption } from "@shared/domain/plan/commands/remove-assumption.ts";
import { updateAssumption } from "@shared/domain/plan/commands/update-assumption.ts";
import type { Assumption } from "@shared/domain/plan/records.ts";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import type { GridColumn } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";
import { PlanGrid } from "./PlanGrid.tsx";
import { readName } from "./read-cell.ts";

const COLUMNS: readonly GridColumn<Assumption>[] = [
  { id: "text", title: messages.assumption, width: "grow", editable: true, value: ({ text }) => text },
  { id: "value", title: messages.value, width: 160, editable: true, value: ({ value }) => value },
  { id: "source", title: messages.source, width: "grow", editable: true, value: ({ source }) => source },
  { id: "owner", title: messages.owner, width: 160, editable: true, value: ({ owner }) => owner },
];

const write = (draft: Draft, id: string, columnId: string, text: string): void => {
  const words = columnId === "text" ? readName(text, messages.assumptions.noName) : text.trim();
  runIn(draft, updateAssumption, { id, patch: { [columnId]: words } });
};

/** What costs and gains rest on. */
export function AssumptionsPart({ session }: { session: EngagementSession }) {
  const rows = useModel(session, (model) => model.all("assumption").sort(byOrder));
  return (
    <PlanGrid
      session={session}
      words={messages.assumptions}
      rows={rows}
      columns={COLUMNS}
      add={(text) => session.run(addAssumption, { text })}
      remove={(id) => session.run(removeAssumption, { id })}
      write={write}
    />
  );
}
