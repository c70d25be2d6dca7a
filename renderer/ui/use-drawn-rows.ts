import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback, useEffect, useRef } from "react";

/** Rows drawn above and below those in view: with a low table still more than a page. */
const OVERSCAN = 6;

interface DrawnRows {
  count: number;
  scroller: RefObject<HTMLDivElement | null>;
  rowHeight: number;
  headHeight: number;
  /** The row that is drawn wherever it is. */
  always: number;
}

/** The rows in view and near it; they are measured anew when their height changes. */
export function useDrawnRows({ count, scroller, rowHeight, headHeight, always }: DrawnRows) {
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    rangeExtractor: useWith(always),
    // The head stands before the rows: without it the last row asked for would lie below the edge.
    scrollPaddingEnd: headHeight,
  });
  const placedHeight = useRef(rowHeight);
  useEffect(() => {
    if (placedHeight.current === rowHeight) return;
    placedHeight.current = rowHeight;
    virtual.measure();
  }, [rowHeight, virtual]);
  return virtual;
}

/** The row that has the focus is drawn wherever it is: what leads back to it finds it. */
const useWith = (row: number) =>
  useCallback(
    (range: Range) => {
      const drawn = defaultRangeExtractor(range);
      if (row < 0 || drawn.includes(row)) return drawn;
      return [...drawn, row].sort((a, b) => a - b);
    },
    [row],
  );
