// biome-ignore-all lint/a11y/useSemanticElements: a grid that is typed in, with cells that take the focus in turn
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the cells, one at a time
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles the keys of all its cells
import type { Rubric } from "@shared/domain/scoring/records.ts";
import type { KeyboardEvent } from "react";
import { EvidenceCell } from "./EvidenceCell.tsx";
import { messages } from "./messages.ts";
import { ScoreCell } from "./ScoreCell.tsx";
import { gapOf } from "./score-text.ts";
import type { ScoreRow } from "./sheet-rows.ts";
import type { SheetEntry } from "./use-entry.ts";

interface ScoreGridProps {
  label: string;
  rubric: Rubric;
  touchPointId: string;
  rows: readonly ScoreRow[];
  entry: SheetEntry;
  readOnly: boolean;
  /** To the field that takes the number of a touch point. */
  onGoTo(): void;
}

const { columns } = messages;

/** The items of one touch point. A digit scores and goes on; see `walk` and `write` for the rest. */
export function ScoreGrid({ label, rubric, touchPointId, rows, entry, readOnly, onGoTo }: ScoreGridProps) {
  const { place } = entry;
  const keys = (event: KeyboardEvent) => {
    const inEvidence = event.target instanceof HTMLTextAreaElement;
    const mine = !inEvidence || event.key.startsWith("Page");
    if (event.ctrlKey || event.metaKey || event.altKey || !mine) return;
    const taken = walk(event.key, entry, rows.length, onGoTo) || (!readOnly && write(event, entry));
    if (!taken) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="score-scroll">
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        className="score-grid"
        onKeyDown={keys}
      >
        <div role="row" className="score-row score-head">
          <span role="columnheader">{columns.item}</span>
          <span role="columnheader" data-align="end">
            {columns.expectation}
          </span>
          <span role="columnheader" data-align="end">
            {columns.perception}
          </span>
          <span role="columnheader" data-align="end">
            {columns.gap}
          </span>
          <span role="columnheader">{columns.evidence}</span>
        </div>
        {rows.map((row, index) => (
          <div
            key={row.item.id}
            role="row"
            aria-rowindex={index + 2}
            className="score-row"
            data-current={index === place.row || undefined}
          >
            <div role="rowheader" className="score-item" onClick={() => entry.go({ ...place, row: index })}>
              <span>{row.item.name}</span>
              <small className="muted">{row.item.description}</small>
            </div>
            {(["expectation", "perception"] as const).map((column) => (
              <ScoreCell key={column} row={row} index={index} column={column} entry={entry} />
            ))}
            <div role="gridcell" className="score-gap">
              {gapOf(row.score, rubric)}
            </div>
            <EvidenceCell key={touchPointId} row={row} index={index} entry={entry} readOnly={readOnly} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** Arrows walk the cells, Page Up and Page Down the touch points, G and U jump. True when the key was one of these. */
function walk(key: string, entry: SheetEntry, items: number, onGoTo: () => void): boolean {
  const { place } = entry;
  if (key === "ArrowUp") entry.moveBy(-1);
  else if (key === "ArrowDown" || key === "Enter") entry.moveBy(1);
  else if (key === "ArrowLeft") entry.toColumn("expectation");
  else if (key === "ArrowRight") entry.toColumn(place.column === "expectation" ? "perception" : "evidence");
  else if (key === "PageUp") entry.toTouchPoint(place.touchPoint - 1);
  else if (key === "PageDown") entry.toTouchPoint(place.touchPoint + 1);
  else if (key === "Home") entry.moveBy(-place.row);
  else if (key === "End") entry.moveBy(items - 1 - place.row);
  else if (key === "g" || key === "G") onGoTo();
  else if (key === "u" || key === "U") entry.toUnscored();
  else return false;
  return true;
}

function write(event: KeyboardEvent, entry: SheetEntry): boolean {
  if (event.key === "Escape" && entry.typed !== "") entry.dropTyped();
  else if (event.key === "Delete" || event.key === "Backspace") entry.clear();
  else if (event.key === "N" && event.shiftKey) entry.skipTheRest();
  else return entry.takeKey(event.key);
  return true;
}
