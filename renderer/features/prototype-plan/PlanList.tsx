import { Plus, Trash2 } from "lucide-react";
import { type CSSProperties, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { DataGrid } from "../../ui/DataGrid.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { GridColumn, GridEdit } from "../../ui/grid-model.ts";
import { TWO_LINES } from "../../ui/use-grid-scale.ts";

/** Rows before the grid scrolls. */
const SHOWN = 8;

interface PlanListProps<Row extends { readonly id: string }> {
  title: string;
  rows: readonly Row[];
  columns: readonly GridColumn<Row>[];
  words: { add: string; remove: string; none: string; noneText: string };
  readOnly: boolean;
  /** Gives the id of the new row. */
  add(): string;
  remove(id: string): void;
  edit(edits: readonly GridEdit[]): void;
}

/** A list of a plan as a grid, with what adds to it and takes from it. */
export function PlanList<Row extends { readonly id: string }>(props: PlanListProps<Row>) {
  const { title, rows, columns, words, readOnly, add, remove, edit } = props;
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const selected = rows.find(({ id }) => id === selectedId);
  return (
    <section className="plan-section" aria-label={title}>
      <header className="plan-head">
        <h2>{title}</h2>
        <span className="spring" />
        {selected && (
          <Button kind="quiet" icon={Trash2} disabled={readOnly} onClick={() => remove(selected.id)}>
            {words.remove}
          </Button>
        )}
        <Button icon={Plus} disabled={readOnly} onClick={() => setSelectedId(add())}>
          {words.add}
        </Button>
      </header>
      {rows.length === 0 ? (
        <EmptyState small title={words.none} text={words.noneText} />
      ) : (
        <div className="plan-grid" style={{ "--rows": Math.min(rows.length, SHOWN) } as CSSProperties}>
          <DataGrid
            label={title}
            rows={rows}
            columns={columns}
            rowId={(row) => row.id}
            selectedId={selectedId}
            onSelect={setSelectedId}
            rowHeight={TWO_LINES}
            {...(!readOnly && { onEdit: edit, onDelete: remove })}
          />
        </div>
      )}
    </section>
  );
}
