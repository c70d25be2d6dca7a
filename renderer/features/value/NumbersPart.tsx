import type { Id } from "@shared/base/ids.ts";
import { addValueLine } from "@shared/domain/value/commands/add-value-line.ts";
import { fillSavedWork } from "@shared/domain/value/commands/fill-saved-work.ts";
import { removeValueLine } from "@shared/domain/value/commands/remove-value-line.ts";
import { renameValueLine } from "@shared/domain/value/commands/rename-value-line.ts";
import { LINE_KINDS, type LineKind, lineKindOf } from "@shared/domain/value/number-kinds.ts";
import type { ValueReport } from "@shared/domain/value/value-report.ts";
import { Pencil, Trash2, Workflow } from "lucide-react";
import { type CSSProperties, useMemo } from "react";
import { useRowProblems } from "../../platform/diagnostics/use-row-problems.ts";
import { useSelection, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { DataGrid } from "../../ui/DataGrid.tsx";
import type { GridEdit } from "../../ui/grid-model.ts";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { TWO_LINES } from "../../ui/use-grid-scale.ts";
import { messages } from "./messages.ts";
import { type NumberRow, numberColumns, numberRows } from "./number-rows.ts";
import { writeNumber } from "./write-number.ts";

interface NumbersPartProps {
  session: EngagementSession;
  report: ValueReport;
  currency: string;
}

const idOf = ({ id }: { readonly id: Id }) => id;

/** Every number in three scenarios, with what it rests on; edited in place. */
export function NumbersPart({ session, report, currency }: NumbersPartProps) {
  const { dialogs, notices, selection } = useServices();
  const selected = useSelection();
  const marks = useRowProblems<NumberRow>(idOf);
  const columns = useMemo(() => numberColumns(currency), [currency]);
  const rows = numberRows(session.model, report.numbers);
  const chosen = rows.find(({ id }) => selected.includes(id));
  const line = chosen && lineKindOf(chosen.number.kind);
  const select = (id: Id) => selection.set([id], "value");
  const add = async (kind: LineKind) => {
    const { lineName: label, confirm } = messages;
    const name = (await dialogs.ask({ title: messages.askLine[kind], label, confirm }))?.trim();
    if (name) select(session.run(addValueLine, { valueCaseId: report.valueCase.id, kind, line: name }));
  };
  const rename = async (id: Id, value: string) => {
    const { renameLine: title, lineName: label, renameConfirm: confirm } = messages;
    const name = (await dialogs.ask({ title, label, value, confirm }))?.trim();
    if (name) session.run(renameValueLine, { id, line: name });
  };
  const edit = (edits: readonly GridEdit[]) => {
    session.commit({ label: messages.edit(edits.length) }, (draft) => {
      for (const { rowId, columnId, text } of edits) writeNumber(draft, rowId, columnId, text);
    });
  };
  const fill = (id: Id) => {
    const filled = session.run(fillSavedWork, { id });
    notices.show(
      filled ? { kind: "done", text: messages.filled } : { kind: "info", text: messages.notFilled },
    );
  };
  return (
    <section className="value-part" aria-label={messages.numbers}>
      <header className="value-head">
        <h2>{messages.numbers}</h2>
        <span className="spring" />
        {chosen?.number.kind === "savedMinutes" && (
          <Button icon={Workflow} disabled={session.readOnly} onClick={() => fill(chosen.id)}>
            {messages.fill}
          </Button>
        )}
        {chosen && line && (
          <Button
            kind="quiet"
            icon={Pencil}
            disabled={session.readOnly}
            onClick={() => void rename(chosen.id, chosen.number.line)}
          >
            {messages.renameLine}
          </Button>
        )}
        {chosen && line && (
          <Button
            kind="quiet"
            icon={Trash2}
            disabled={session.readOnly}
            onClick={() => session.run(removeValueLine, { id: chosen.id })}
          >
            {messages.deleteLine}
          </Button>
        )}
        <MenuButton
          label={messages.addLine}
          disabled={session.readOnly}
          entries={() =>
            LINE_KINDS.map((kind) => ({ id: kind, label: messages.lines[kind], run: () => void add(kind) }))
          }
        />
      </header>
      <div className="value-grid" style={{ "--rows": rows.length } as CSSProperties}>
        <DataGrid
          label={messages.numbers}
          rows={rows}
          columns={columns}
          rowId={idOf}
          marks={marks}
          selectedId={chosen?.id ?? null}
          onSelect={select}
          rowHeight={TWO_LINES}
          {...(!session.readOnly && { onEdit: edit })}
        />
      </div>
    </section>
  );
}
