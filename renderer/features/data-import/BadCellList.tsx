import type { BadCell } from "@shared/interchange/sources/row-reader.ts";
import { sourceMessages } from "./source-messages.ts";

const SHOWN = 8;

/** Cells that could not be taken, each with its row and column; how many more there are. */
export function BadCellList({ bad, badCount }: { bad: readonly BadCell[]; badCount: number }) {
  if (badCount === 0) return <p className="muted">{sourceMessages.noBad}</p>;
  return (
    <ul className="import-problems">
      {bad.slice(0, SHOWN).map((cell) => (
        <li key={`${cell.row} ${cell.column} ${cell.why}`}>
          {sourceMessages.badCell(cell.row, cell.column, cell.text, sourceMessages.why[cell.why])}
        </li>
      ))}
      {badCount > SHOWN && <li>{sourceMessages.moreBad(badCount - SHOWN)}</li>}
    </ul>
  );
}
