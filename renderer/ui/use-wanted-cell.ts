import { type RefObject, useEffect, useRef, useState } from "react";
import { columnOf, type GridColumn, type GridPlace } from "./grid-model.ts";
import { onWantedPlace, placeReached, type WantedPlace, wantedPlace } from "./wanted-place.ts";
import { isInFront } from "./watch-wanted-place.ts";

interface Grid<Row> {
  scroller: RefObject<HTMLDivElement | null>;
  rows: readonly Row[];
  columns: readonly GridColumn<Row>[];
  rowId(row: Row): string;
  held: GridPlace;
  go(place: GridPlace): void;
}

/** Where somebody was led to a row of the table, its cell gets the focus: that of the field, else where the focus was. */
export function useWantedCell<Row>({ scroller, rows, columns, rowId, held, go }: Grid<Row>): void {
  const [, look] = useState<object>();
  /** A form beside the table may have the field: the row is gone to once. */
  const entered = useRef<WantedPlace | null>(null);
  useEffect(() => onWantedPlace.on(() => look({})), []);
  useEffect(() => {
    const place = wantedPlace();
    if (!place || place === entered.current || !isInFront(scroller.current)) return;
    const row = rows.findIndex((one) => rowId(one) === place.elementId);
    if (row < 0) return;
    entered.current = place;
    const field = place.field === null ? -1 : columnOf(columns, place.field);
    if (place.field === null || field >= 0) placeReached();
    go({ row, column: field >= 0 ? field : held.column });
  });
}
