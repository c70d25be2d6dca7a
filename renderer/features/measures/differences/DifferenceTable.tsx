import { type Compared, type DifferenceRow, wholeRows } from "@shared/domain/measure/difference-rows.ts";
import type { ComparedMean } from "@shared/domain/scoring/figure-differences.ts";
import { useMemo } from "react";
import { DataGrid } from "../../../ui/DataGrid.tsx";
import { useEvidence } from "../evidence/evidence.ts";
import { pointColumns, wholeColumns } from "./difference-columns.tsx";
import { type ComparedGroups, differenceEvidence, wholeDifferenceEvidence } from "./difference-evidence.ts";
import { differenceMessages as words } from "./difference-messages.ts";

interface DifferenceTableProps {
  compared: Compared;
  /** Those of the touch points. */
  rows: readonly DifferenceRow[];
  figure: ComparedMean;
  groups: ComparedGroups;
}

/** Both groups and what lies between them, of the whole and of each touch point; both tables can be copied. */
export function DifferenceTable({ compared, rows, figure, groups }: DifferenceTableProps) {
  const open = useEvidence();
  const { confidence } = compared.differences;
  const first = groups.first.name;
  const second = groups.second.name;
  const columns = useMemo(
    () => ({
      whole: wholeColumns(confidence, { first, second }),
      points: pointColumns(confidence, { first, second }),
    }),
    [confidence, first, second],
  );
  const whole = useMemo(() => wholeRows(compared), [compared]);
  return (
    <>
      {whole.length > 0 && (
        <div className="measures-grid">
          <DataGrid
            label={words.wholeTable}
            rows={whole}
            columns={columns.whole}
            rowId={(row) => row.id}
            onOpen={(id) => {
              const evidence = wholeDifferenceEvidence(id, groups);
              if (evidence) open(evidence);
            }}
          />
        </div>
      )}
      <div className="measures-grid">
        <DataGrid
          label={words.table}
          rows={rows}
          columns={columns.points}
          rowId={(row) => row.id}
          onOpen={(id) => {
            const row = rows.find((one) => one.id === id);
            if (row) open(differenceEvidence(row, figure, groups));
          }}
        />
      </div>
      <div className="measures-notes">
        <p>{words.method(first, second)}</p>
        {[...rows, ...whole].some(({ firstSmall, secondSmall }) => firstSmall || secondSmall) && (
          <p>{words.small(compared.second.smallSample)}</p>
        )}
      </div>
    </>
  );
}
