import { useState } from "react";
import { type GridColumn, type GridPlace, type HeldCell, heldColumn, heldRow } from "./grid-model.ts";
import { idAt, spanOf } from "./grid-places.ts";

interface Focused<Row> {
  rows: readonly Row[];
  columns: readonly GridColumn<Row>[];
  rowId(row: Row): string;
  selectedId: string | null;
}

/** The cell that has the focus, the range that reaches to it, and the row chosen elsewhere that it follows. */
export function useGridFocus<Row>({ rows, columns, rowId, selectedId }: Focused<Row>) {
  const [focus, setFocus] = useState<HeldCell>({
    rowId: null,
    row: rows.length > 0 ? 0 : -1,
    columnId: null,
    column: 0,
  });
  const [anchor, setAnchor] = useState<HeldCell | null>(null);
  const [followed, setFollowed] = useState<string | null>(null);
  const placeOf = (cell: HeldCell): GridPlace => ({
    row: heldRow(cell, rows, rowId),
    column: heldColumn(cell, columns),
  });
  const cellAt = (place: GridPlace): HeldCell => ({
    rowId: idAt(rows, place.row, rowId),
    columnId: columns[place.column]?.id ?? null,
    ...place,
  });
  const held = placeOf(focus);
  const heldId = idAt(rows, held.row, rowId);
  // What is chosen elsewhere (in a side bar, a chart, by a new record) is the row that keys and presses mean here.
  if (selectedId !== followed) {
    const row = selectedId === null ? -1 : rows.findIndex((entry) => rowId(entry) === selectedId);
    if (selectedId === null || row >= 0) setFollowed(selectedId);
    if (selectedId !== null && row >= 0 && heldId !== selectedId) {
      setFocus(cellAt({ row, column: held.column }));
      setAnchor(null);
    }
  }
  return {
    held,
    heldId,
    /** The row chosen elsewhere that the focus went to; null: none. */
    followed,
    range: spanOf(held, anchor && placeOf(anchor)),
    hasRange: anchor !== null,
    dropRange: () => setAnchor(null),
    /** Takes the focus to the nearest cell that there is, and tells the place and its row. */
    move(place: GridPlace, extend: boolean): HeldCell {
      const next = cellAt({
        row: Math.max(-1, Math.min(rows.length - 1, place.row)),
        column: Math.max(0, Math.min(columns.length - 1, place.column)),
      });
      setAnchor(extend && next.row >= 0 ? (anchor ?? cellAt(held)) : null);
      setFocus(next);
      return next;
    },
  };
}
