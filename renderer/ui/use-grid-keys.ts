import { type KeyboardEvent, type RefObject, useRef } from "react";
import type { GridColumn, GridPlace } from "./grid-model.ts";

const PAGE = 12;

interface GridKeys<Row> {
  scroller: RefObject<HTMLDivElement | null>;
  held: GridPlace;
  /** How many rows there are. */
  count: number;
  columns: readonly GridColumn<Row>[];
  isEditing: boolean;
  /** Cells can be typed into: Tab goes through them, and Escape lets it leave. */
  isEdited: boolean;
  hasRange: boolean;
  dropRange(): void;
  go(place: GridPlace, extend?: boolean): void;
  /** The next cell of the rows; null where they end. */
  tabbed(place: GridPlace, back: boolean): GridPlace | null;
  sortBy(columnId: string): void;
  /** From what the cell holds where the text is null. */
  startEdit(text: string | null): void;
  clear(): void;
}

/** What the keys do in the cells of a table, all of them in one place. */
export function useGridKeys<Row>(grid: GridKeys<Row>) {
  /** Escape was pressed: the next Tab leaves the grid. */
  const leaves = useRef(false);
  const keys = (event: KeyboardEvent) => {
    const { scroller, held, columns, count, isEdited, hasRange, go } = grid;
    if (grid.isEditing) return;
    const mod = event.ctrlKey || event.metaKey;
    const moves: Record<string, GridPlace> = {
      ArrowUp: { row: held.row - 1, column: held.column },
      ArrowDown: { row: held.row + 1, column: held.column },
      ArrowLeft: { row: held.row, column: held.column - 1 },
      ArrowRight: { row: held.row, column: held.column + 1 },
      PageUp: { row: Math.max(0, held.row - PAGE), column: held.column },
      PageDown: { row: held.row + PAGE, column: held.column },
      Home: { row: mod ? 0 : held.row, column: 0 },
      End: { row: mod ? count - 1 : held.row, column: columns.length - 1 },
    };
    const walks = event.key === "Tab" && isEdited && !leaves.current && !mod && !event.altKey;
    const beside = walks ? grid.tabbed(held, event.shiftKey) : null;
    const move = moves[event.key];
    const column = columns[held.column];
    const leaving = event.key === "Escape" && isEdited && held.row >= 0 && !hasRange && !leaves.current;
    if (event.key !== "Shift" && event.key !== "Tab") leaves.current = leaving;
    // A first column that stays is in view already, the others beside it are not.
    if (event.key === "Home") scroller.current?.scrollTo({ left: 0 });
    // A last column that is wider than its room shows its end.
    if (event.key === "End") scroller.current?.scrollTo({ left: scroller.current.scrollWidth });
    if (beside) go(beside);
    else if (move) go(move, event.shiftKey);
    else if (held.row < 0 && (event.key === "Enter" || event.key === " ") && column) {
      grid.sortBy(column.id);
    } else if (event.key === "Enter" || event.key === "F2") grid.startEdit(null);
    // As a click does; a page that scrolled instead would take the table out of sight.
    else if (event.key === " " && !mod && held.row >= 0 && column?.opens && !column.editable)
      grid.startEdit(null);
    else if (event.key === "Delete" || event.key === "Backspace") grid.clear();
    else if (event.key === "Escape" && hasRange) grid.dropRange();
    else if (leaving) {
      // Nothing to do but to let the next Tab go.
    } else if (event.key.length === 1 && !mod && !event.altKey && held.row >= 0 && column?.editable)
      grid.startEdit(event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    keys,
    /** The focus has left the grid: Tab goes through the cells again. */
    stay: () => {
      leaves.current = false;
    },
  };
}
