import { DataGrid } from "../../../ui/DataGrid.tsx";
import { differenceMessages as words } from "./difference-messages.ts";
import { type DifferenceRow, differenceColumns } from "./difference-rows.ts";

/** Both groups and what lies between them; the whole table can be copied. */
export function DifferenceTable({
  rows,
  confidence,
}: {
  rows: readonly DifferenceRow[];
  confidence: number;
}) {
  return (
    <>
      <div className="measures-grid">
        <DataGrid
          label={words.table}
          rows={rows}
          columns={differenceColumns(confidence)}
          rowId={(row) => row.id}
        />
      </div>
      <p className="measures-notes">{words.method}</p>
    </>
  );
}
