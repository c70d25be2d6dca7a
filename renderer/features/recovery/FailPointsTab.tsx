import { updateFailPoints } from "@shared/domain/blueprint/commands/update-fail-points.ts";
import { updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { needFailPoint } from "@shared/domain/recovery/need-fail-point.ts";
import { useMemo, useState } from "react";
import { useRowProblems } from "../../platform/diagnostics/use-row-problems.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { DataGrid } from "../../ui/DataGrid.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { GridEdit } from "../../ui/grid-model.ts";
import { TWO_LINES } from "../../ui/use-grid-scale.ts";
import { COLUMNS } from "./columns.tsx";
import { FailPointBar } from "./FailPointBar.tsx";
import { isShown, NO_FILTER } from "./filter.ts";
import { messages } from "./messages.ts";
import { type FailPointRow, patchOf } from "./rows.ts";

const idOf = ({ step }: FailPointRow) => step.id;

interface TabProps {
  session: EngagementSession;
  rows: readonly FailPointRow[];
  chosenId: string | null;
  onChoose(stepId: string): void;
  onOpen(stepId: string): void;
}

/** Every fail point in a grid, the gravest first; edited, pasted into and copied out like a spreadsheet. */
export function FailPointsTab({ session, rows, chosenId, onChoose, onOpen }: TabProps) {
  const [filter, setFilter] = useState(NO_FILTER);
  const marks = useRowProblems(idOf);
  const shown = useMemo(() => rows.filter((row) => isShown(row, filter)), [rows, filter]);
  const edit = (edits: readonly GridEdit[]) => {
    session.commit({ label: messages.edit(edits.length) }, (draft) => {
      for (const { rowId, columnId, text } of edits) {
        const patch = patchOf(needFailPoint(draft, rowId), columnId, text);
        runIn(draft, updateFailPoints, { stepIds: [rowId], patch });
      }
    });
  };
  const remove = (id: string) => session.run(updateSteps, { stepIds: [id], patch: { failPoint: null } });
  return (
    <div className="fail-points">
      <FailPointBar
        session={session}
        rows={rows}
        shown={shown}
        filter={filter}
        onFilter={setFilter}
        chosenId={chosenId}
        onOpen={onOpen}
      />
      <div className="fail-points-grid">
        <DataGrid
          label={messages.title}
          rows={shown}
          columns={COLUMNS}
          rowHeight={TWO_LINES}
          rowId={idOf}
          marks={marks}
          selectedId={chosenId}
          onSelect={onChoose}
          onOpen={onOpen}
          empty={
            <EmptyState small title={messages.noneShown} text={messages.noneShownText}>
              <Button onClick={() => setFilter(NO_FILTER)}>{messages.showAll}</Button>
            </EmptyState>
          }
          {...(!session.readOnly && { onEdit: edit, onDelete: remove })}
        />
      </div>
    </div>
  );
}
