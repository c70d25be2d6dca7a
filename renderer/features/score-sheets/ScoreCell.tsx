// biome-ignore-all lint/a11y/useSemanticElements: a cell of a grid, see ScoreGrid
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles the keys of all its cells
import { messages } from "./messages.ts";
import { cellText } from "./score-text.ts";
import type { ScoreRow } from "./sheet-rows.ts";
import type { SheetEntry } from "./use-entry.ts";

interface ScoreCellProps {
  row: ScoreRow;
  index: number;
  column: "expectation" | "perception";
  entry: SheetEntry;
}

/** One number, or that there was nothing to see. */
export function ScoreCell({ row, index, column, entry }: ScoreCellProps) {
  const { place, typed } = entry;
  const here = place.row === index && place.column === column;
  const text = cellText(row.score, column);
  const unseen = text === messages.notObserved;
  return (
    <div
      role="gridcell"
      aria-label={`${messages.cell(messages.columns[column], row.item.name)}: ${text || messages.open}`}
      tabIndex={here ? 0 : -1}
      data-score-cell={`${index}:${column}`}
      data-unseen={unseen || undefined}
      data-typing={(here && typed !== "") || undefined}
      className="score-cell"
      onClick={() => entry.go({ ...place, row: index, column })}
      onBlur={() => {
        if (here && typed !== "") entry.settle();
      }}
    >
      {here && typed !== "" ? typed : text}
    </div>
  );
}
