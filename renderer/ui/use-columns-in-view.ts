import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback } from "react";
import { type GridColumn, stayingAt } from "./grid-model.ts";

/** Up to so many columns are always drawn: they are a page of what is edited, not a table of somebody's file. */
const MANY = 24;
/** Pixels: what a column that grows is never under. */
const LEAST = 120;

/**
 * The places of the columns that are drawn. Of a wide table only those in view and beside it, those that stay, and the one
 * that has the focus: the first rows of a file of 70 columns were a thousand cells, of which a hundred could be seen.
 */
export function useColumnsInView<Row>(
  columns: readonly GridColumn<Row>[],
  scroller: RefObject<HTMLDivElement | null>,
  focused: number,
): readonly number[] {
  const wide = columns.length > MANY;
  const staying = stayingAt(columns).map((_, index) => index);
  // New columns, new keys: that measures them anew.
  const getItemKey = useCallback((index: number) => columns[index]?.id ?? index, [columns]);
  const virtual = useVirtualizer({
    horizontal: true,
    count: wide ? columns.length : 0,
    getScrollElement: () => scroller.current,
    getItemKey,
    estimateSize: (index) => {
      const width = columns[index]?.width;
      return typeof width === "number" ? width : LEAST;
    },
    overscan: 2,
    rangeExtractor: (range) =>
      [...new Set([...staying, ...defaultRangeExtractor(range), focused])].sort((a, b) => a - b),
  });
  if (!wide) return columns.map((_, index) => index);
  return virtual.getVirtualItems().map(({ index }) => index);
}
