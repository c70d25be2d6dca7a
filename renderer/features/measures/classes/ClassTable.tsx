import { UserError } from "@shared/base/result.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { type ClassesReport, contradictions } from "@shared/domain/measure/classes.ts";
import { updateTouchPoint } from "@shared/domain/touchpoint/commands/update-touch-point.ts";
import { useMemo, useState } from "react";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { DataGrid } from "../../../ui/DataGrid.tsx";
import type { GridEdit } from "../../../ui/grid-model.ts";
import { readClass } from "../class-choices.ts";
import { useEvidence } from "../evidence/evidence.ts";
import { useRegister } from "../use-figures.ts";
import { classEvidence } from "./class-evidence.ts";
import { classesMessages as words } from "./classes-messages.ts";
import { type ClassRow, classColumns } from "./columns.tsx";

/** The decision and its reason, edited in place, beside the evidence. */
export function ClassTable({ session, report }: { session: EngagementSession; report: ClassesReport }) {
  // Not the selection of the workbench: its inspector would take the room of the evidence.
  const [chosen, setChosen] = useState<string | null>(null);
  const open = useEvidence();
  const register = useRegister(session);
  const rows = useMemo(
    () =>
      report.points.flatMap((evidence): ClassRow[] => {
        const row = register.get(evidence.touchPointId);
        return row
          ? [
              {
                touchPoint: row.touchPoint,
                number: row.number,
                evidence: { ...evidence, decided: row.touchPoint.class },
              },
            ]
          : [];
      }),
    [report, register],
  );
  const columns = useMemo(() => classColumns(rows), [rows]);
  const conflicts = rows.filter(({ evidence }) => contradictions(evidence).length > 0).length;
  const edit = (edits: readonly GridEdit[]) => {
    const wrong = edits.find(({ columnId, text }) => columnId === "class" && readClass(text) === undefined);
    if (wrong) throw new UserError(words.badClass(wrong.text));
    session.commit({ label: words.edit(edits.length) }, (draft) => {
      for (const { rowId, columnId, text } of edits) {
        const decided = readClass(text);
        if (columnId === "classReason")
          runIn(draft, updateTouchPoint, { id: rowId, patch: { classReason: text.trim() } });
        else if (decided !== undefined)
          runIn(draft, updateTouchPoint, { id: rowId, patch: { class: decided } });
      }
    });
  };
  return (
    <>
      {conflicts > 0 && <p className="class-conflict">{words.conflict(conflicts)}</p>}
      <div className="measures-grid">
        <DataGrid
          label={words.table}
          rows={rows}
          columns={columns}
          rowId={({ touchPoint }) => touchPoint.id}
          selectedId={chosen}
          onSelect={setChosen}
          onOpen={(id, columnId) => {
            const row = rows.find(({ touchPoint }) => touchPoint.id === id);
            const evidence = row && classEvidence({ ...row.touchPoint, number: row.number }, columnId);
            if (evidence) open(evidence);
          }}
          {...(!session.readOnly && { onEdit: edit })}
        />
      </div>
      {rows.some(({ evidence }) => evidence.kano) && <p className="measures-notes">{words.clearText}</p>}
    </>
  );
}
