import { byOrder } from "@shared/base/order.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { addServiceValue } from "@shared/domain/strategy/commands/add-service-value.ts";
import { removeServiceValue } from "@shared/domain/strategy/commands/remove-service-value.ts";
import { updateServiceValue } from "@shared/domain/strategy/commands/update-service-value.ts";
import { Trash2 } from "lucide-react";
import { useModel, useSelection, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { AddLine } from "../../ui/AddLine.tsx";
import { Button } from "../../ui/Button.tsx";
import { DataGrid } from "../../ui/DataGrid.tsx";
import type { GridColumn, GridEdit } from "../../ui/grid-model.ts";
import { TWO_LINES } from "../../ui/use-grid-scale.ts";
import { initiativeOrValueName, type ValueRow } from "./cells.ts";
import { GridFrame } from "./GridFrame.tsx";
import { messages } from "./messages.ts";
import { ValueStandards } from "./ValueStandards.tsx";

const COLUMNS: readonly GridColumn<ValueRow>[] = [
  {
    id: "name",
    title: messages.value,
    width: 152,
    editable: true,
    wraps: true,
    value: (row) => row.value.name,
  },
  {
    id: "meaning",
    title: messages.meaning,
    width: "grow",
    editable: true,
    wraps: true,
    value: (row) => row.value.meaning,
  },
  {
    id: "standards",
    title: messages.expressedBy,
    width: 200,
    wraps: true,
    value: (row) => row.standards.join(", "),
  },
];

/** What the organisation says it stands for, what a client sees of it, and which standards keep it. */
export function ValuesSection({ session }: { session: EngagementSession }) {
  const { selection } = useServices();
  const selected = useSelection();
  const values = useModel(session, (model) => model.all("serviceValue").sort(byOrder));
  const standards = useModel(session, (model) => model.all("standard").sort(byOrder));
  const rows = values.map((value) => ({
    value,
    standards: standards.filter(({ valueIds }) => valueIds.includes(value.id)).map(({ name }) => name),
  }));
  const chosen = values.find(({ id }) => selected.includes(id)) ?? null;
  const add = (lines: readonly string[]) =>
    session.commit({ label: messages.addLabel(lines.length, "value") }, (draft) => {
      for (const name of lines) runIn(draft, addServiceValue, { name });
    });
  const edit = (edits: readonly GridEdit[]) =>
    session.commit({ label: messages.editCells(edits.length) }, (draft) => {
      for (const { rowId, columnId, text } of edits) {
        if (columnId === "name") {
          runIn(draft, updateServiceValue, { id: rowId, patch: { name: initiativeOrValueName(text) } });
        } else if (columnId === "meaning")
          runIn(draft, updateServiceValue, { id: rowId, patch: { meaning: text.trim() } });
      }
    });
  const remove = (id: string) => session.run(removeServiceValue, { id });
  return (
    <section className="strategy-section" aria-label={messages.values}>
      <header className="strategy-head">
        <h2>{messages.values}</h2>
        <span className="spring" />
        {chosen && (
          <Button kind="quiet" icon={Trash2} disabled={session.readOnly} onClick={() => remove(chosen.id)}>
            {messages.deleteValue}
          </Button>
        )}
      </header>
      {rows.length === 0 ? (
        <p className="muted">{messages.noValues}</p>
      ) : (
        <GridFrame rows={rows.length}>
          <DataGrid
            label={messages.values}
            rows={rows}
            columns={COLUMNS}
            rowHeight={TWO_LINES}
            rowId={({ value }) => value.id}
            selectedId={chosen?.id ?? null}
            onSelect={(id) => selection.set([id], "strategy")}
            {...(!session.readOnly && { onEdit: edit, onDelete: remove })}
          />
        </GridFrame>
      )}
      <AddLine
        label={messages.nextValue}
        placeholder={messages.nextValue}
        add={messages.addValue}
        disabled={session.readOnly}
        onAdd={add}
      />
      {chosen && <ValueStandards session={session} value={chosen} standards={standards} />}
    </section>
  );
}
