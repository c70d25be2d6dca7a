import type { RefObject } from "react";
import { cellsOf, type GridColumn, type GridEdit, pasteEdits, readCells, writeCells } from "./grid-model.ts";
import type { GridSpan } from "./grid-places.ts";
import { useTelling } from "./refusal.ts";
import { useClipboard } from "./use-clipboard.ts";

interface GridClipboard<Row> {
  scroller: RefObject<HTMLDivElement | null>;
  rows: readonly Row[];
  columns: readonly GridColumn<Row>[];
  rowId(row: Row): string;
  range: GridSpan;
  /** A cell is typed into, or the head has the focus: nothing of the rows is meant. */
  isIdle: boolean;
  onEdit: ((edits: readonly GridEdit[]) => void) | undefined;
}

/** The range goes to the clipboard as cells, and cells of a spreadsheet come in at it. */
export function useGridClipboard<Row>(grid: GridClipboard<Row>): void {
  const telling = useTelling();
  const { scroller, rows, columns, rowId, range, isIdle, onEdit } = grid;
  const copy = (event: ClipboardEvent) => {
    if (isIdle) return;
    const cells = rows
      .slice(range.from.row, range.to.row + 1)
      .map((row) => cellsOf(row, columns.slice(range.from.column, range.to.column + 1)));
    event.clipboardData?.setData("text/plain", writeCells(cells));
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent) => {
    if (isIdle || !onEdit) return;
    const cells = readCells(event.clipboardData?.getData("text/plain") ?? "");
    const edits = pasteEdits(cells, range.from, range.to, rows, columns, rowId);
    if (edits.length > 0) telling(() => onEdit(edits));
    event.preventDefault();
  };
  useClipboard(scroller, { copy, paste });
}
