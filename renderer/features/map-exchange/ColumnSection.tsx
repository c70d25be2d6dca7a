import { UserError } from "@shared/base/result.ts";
import { TARGETS, type Target } from "@shared/interchange/sheet/guess-columns.ts";
import type { SheetReading } from "@shared/interchange/sheet/read-sheet.ts";
import { useMemo } from "react";
import { DataGrid } from "../../ui/DataGrid.tsx";
import type { GridColumn, GridEdit } from "../../ui/grid-model.ts";
import { gridHeight } from "./grid-height.ts";
import { messages } from "./messages.ts";

interface ColumnSectionProps {
  reading: SheetReading;
  onColumns(columns: readonly Target[]): void;
}
interface ColumnRow {
  readonly id: string;
  readonly name: string;
  readonly target: Target;
  readonly sample: string;
}

const CHOICES = TARGETS.map((value) => ({ value, label: value }));
const COLUMNS: readonly GridColumn<ColumnRow>[] = [
  { id: "name", title: messages.column, width: 160, value: (row) => row.name },
  {
    id: "target",
    title: messages.meaning,
    width: 152,
    editable: true,
    choices: CHOICES,
    value: (row) => row.target,
  },
  { id: "sample", title: messages.sample, width: "grow", value: (row) => row.sample },
];

/** What each column of a list of steps means, as guessed and to be changed. */
export function ColumnSection({ reading, onColumns }: ColumnSectionProps) {
  const rows = useMemo(
    () => reading.columns.map((column, index) => ({ ...column, id: String(index) })),
    [reading],
  );
  const edit = (edits: readonly GridEdit[]) => {
    const targets = rows.map(({ target }) => target);
    for (const { rowId, columnId, text } of edits) {
      if (columnId !== "target") continue;
      const found = TARGETS.find((target) => target.toLowerCase() === text.trim().toLowerCase());
      if (!found) throw new UserError(messages.noColumn(text));
      // A meaning is given once: the column that had it before loses it.
      for (const [index, target] of targets.entries())
        if (target === found && found !== "Ignore") targets[index] = "Ignore";
      targets[Number(rowId)] = found;
    }
    onColumns(targets);
  };
  return (
    <section className="exchange-section" aria-label={messages.columns}>
      <h3>{messages.columns}</h3>
      <div className="exchange-grid" style={{ height: gridHeight(rows.length) }}>
        <DataGrid
          label={messages.columns}
          rows={rows}
          columns={COLUMNS}
          rowId={(row) => row.id}
          onEdit={edit}
        />
      </div>
    </section>
  );
}
