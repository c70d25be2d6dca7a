// biome-ignore-all lint/a11y/useSemanticElements: cells are placed over a picture, a table cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the cells of a row take the focus, not the row
import type { JourneyColumn, JourneyLayout, RowBox } from "@shared/domain/journey-map/layout/types.ts";
import type { ReactNode } from "react";
import { type CellPlace, rowOf, STAGES } from "./map-places.ts";
import { messages } from "./messages.ts";
import type { Editing } from "./use-map-edit.ts";

interface MapRowProps {
  row: RowBox;
  index: number;
  columns: readonly JourneyColumn[];
  place: CellPlace | null;
  editing: Editing | null;
  /** The words of a cell, for screen readers. */
  textAt(row: RowBox, column: JourneyColumn): string;
  /** What lies in a cell besides its picture: a field, points of curves, a button. */
  inside(row: RowBox, column: JourneyColumn): ReactNode;
}

/** One row of cells over the picture; the picture says what they hold, the cells take focus and keys. */
export function MapRow({ row, index, columns, place, editing, textAt, inside }: MapRowProps) {
  const name = messages.rows[row.row];
  const full = row.voice ? messages.voiceCell(name, row.voice.name) : name;
  return (
    <div role="row" aria-rowindex={index + 2} className="journey-row">
      <span role="rowheader" className="visually-hidden">
        {full}
      </span>
      {columns.map((column) => {
        const focused = place?.rowKey === row.key && place.columnKey === column.key;
        const open =
          editing?.kind === "cell" && editing.rowKey === row.key && editing.columnKey === column.key;
        return (
          <div
            key={column.key}
            role="gridcell"
            aria-colindex={column.index + 2}
            aria-label={
              column.step
                ? messages.cell(full, column.step.title, textAt(row, column))
                : messages.emptyStage(column.stage.name)
            }
            aria-selected={focused}
            tabIndex={focused ? 0 : -1}
            className="journey-cell"
            data-row={row.key}
            data-kind={rowOf(row.key)}
            data-column={column.key}
            data-open={open || undefined}
            data-empty={column.step === null || undefined}
            style={{ left: column.x, top: row.y, width: column.width, height: row.height }}
          >
            {inside(row, column)}
          </div>
        );
      })}
    </div>
  );
}

interface StageRowProps {
  layout: JourneyLayout;
  place: CellPlace | null;
  children(stageId: string): ReactNode;
}

/** The stage heads: they stay in view above the map. */
export function StageRow({ layout, place, children }: StageRowProps) {
  return layout.stages.map((head) => {
    const first = layout.columns.find((column) => column.stage === head.stage);
    if (!first) return null;
    const focused =
      place?.rowKey === STAGES &&
      layout.columns.some((column) => column.key === place.columnKey && column.stage === head.stage);
    return (
      <div
        key={head.stage.id}
        role="columnheader"
        aria-colindex={first.index + 2}
        aria-colspan={layout.columns.filter((column) => column.stage === head.stage).length}
        tabIndex={focused ? 0 : -1}
        className="journey-cell"
        data-row={STAGES}
        data-kind={STAGES}
        data-column={first.key}
        style={{ left: head.x, top: 0, width: head.width, height: head.height }}
      >
        <span className="visually-hidden">{messages.stage(head.stage.name)}</span>
        <span className="journey-stage" aria-hidden>
          {head.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
            <span key={index}>{line}</span>
          ))}
        </span>
        {children(head.stage.id)}
      </div>
    );
  });
}
