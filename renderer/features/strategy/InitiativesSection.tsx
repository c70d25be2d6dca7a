import { byOrder } from "@shared/base/order.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { addInitiative } from "@shared/domain/strategy/commands/add-initiative.ts";
import { removeInitiative } from "@shared/domain/strategy/commands/remove-initiative.ts";
import { updateInitiative } from "@shared/domain/strategy/commands/update-initiative.ts";
import type { Initiative } from "@shared/domain/strategy/records.ts";
import { Trash2 } from "lucide-react";
import { useRowProblems } from "../../platform/diagnostics/use-row-problems.ts";
import { useModel, useSelection, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { AddLine } from "../../ui/AddLine.tsx";
import { Button } from "../../ui/Button.tsx";
import { DataGrid } from "../../ui/DataGrid.tsx";
import type { GridColumn, GridEdit } from "../../ui/grid-model.ts";
import { TWO_LINES } from "../../ui/use-grid-scale.ts";
import { initiativePatch } from "./cells.ts";
import { GridFrame } from "./GridFrame.tsx";
import { messages } from "./messages.ts";

const text = (
  id: "name" | "description" | "owner" | "stanceReason",
  title: string,
  width: number | "grow",
): GridColumn<Initiative> => ({ id, title, width, editable: true, wraps: true, value: (row) => row[id] });

const COLUMNS: readonly GridColumn<Initiative>[] = [
  text("name", messages.initiative, "grow"),
  text("description", messages.description, "grow"),
  {
    id: "stance",
    title: messages.stance,
    width: 104,
    editable: true,
    choices: [
      { value: "", label: messages.unjudged },
      ...Object.entries(messages.stances).map(([value, label]) => ({ value, label })),
    ],
    value: (row) => row.stance ?? "",
    tone: (row) => row.stance ?? undefined,
  },
  text("stanceReason", messages.stanceReason, "grow"),
  text("owner", messages.owner, 112),
];

const idOf = ({ id }: Initiative) => id;

/** What is done or planned, each held against the service direction. */
export function InitiativesSection({ session }: { session: EngagementSession }) {
  const { selection } = useServices();
  const selected = useSelection();
  const marks = useRowProblems(idOf);
  const rows = useModel(session, (model) => model.all("initiative").sort(byOrder));
  const chosen = rows.find(({ id }) => selected.includes(id)) ?? null;
  const add = (lines: readonly string[]) =>
    session.commit({ label: messages.addLabel(lines.length, "initiative") }, (draft) => {
      for (const name of lines) runIn(draft, addInitiative, { name });
    });
  const edit = (edits: readonly GridEdit[]) =>
    session.commit({ label: messages.editCells(edits.length) }, (draft) => {
      for (const { rowId, columnId, text } of edits)
        runIn(draft, updateInitiative, { id: rowId, patch: initiativePatch(columnId, text) });
    });
  const remove = (id: string) => session.run(removeInitiative, { id });
  return (
    <section className="strategy-section" aria-label={messages.initiatives}>
      <header className="strategy-head">
        <h2>{messages.initiatives}</h2>
        <span className="spring" />
        {chosen && (
          <Button kind="quiet" icon={Trash2} disabled={session.readOnly} onClick={() => remove(chosen.id)}>
            {messages.deleteInitiative}
          </Button>
        )}
      </header>
      {rows.length === 0 ? (
        <p className="muted">{messages.noInitiatives}</p>
      ) : (
        <GridFrame rows={rows.length}>
          <DataGrid
            label={messages.initiatives}
            rows={rows}
            columns={COLUMNS}
            rowHeight={TWO_LINES}
            rowId={idOf}
            marks={marks}
            selectedId={chosen?.id ?? null}
            onSelect={(id) => selection.set([id], "strategy")}
            {...(!session.readOnly && { onEdit: edit, onDelete: remove })}
          />
        </GridFrame>
      )}
      <AddLine
        label={messages.nextInitiative}
        placeholder={messages.nextInitiative}
        add={messages.addInitiative}
        disabled={session.readOnly}
        onAdd={add}
      />
    </section>
  );
}
