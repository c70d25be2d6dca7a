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
  const rescaled = rows.filter((row) => row.rescaled).length;
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
      <div className="measures-notes">
        <p>{words.method}</p>
        {rescaled > 0 && <p>{words.rescaled(rescaled)}</p>}
      </div>
    </>
  );
}
