import type { JourneyColumn, JourneyLayout } from "@shared/domain/journey-map/layout/types.ts";
import { type RefObject, useCallback, useEffect, useMemo, useState } from "react";

/** Columns beyond the edge of the view that are drawn already. */
const MARGIN = 4;

/** The columns that are in sight, and the one that has the focus; others are neither drawn nor laid out by the page. */
export function useColumnsInView(
  layout: JourneyLayout,
  scroller: RefObject<HTMLElement | null>,
  zoom: number,
  focusedKey: string | undefined,
): { columns: readonly JourneyColumn[]; follow(): void } {
  const [range, setRange] = useState<readonly [from: number, to: number]>([0, 24]);
  const { column: width, rowHead } = layout.sizes;
  const follow = useCallback(() => {
    const view = scroller.current;
    if (!view) return;
    const from = Math.floor((view.scrollLeft / zoom - rowHead) / width) - MARGIN;
    const to = Math.ceil(((view.scrollLeft + view.clientWidth) / zoom - rowHead) / width) + MARGIN;
    // In blocks, so that scrolling by a pixel draws nothing anew.
    const next = [Math.floor(from / MARGIN) * MARGIN, Math.ceil(to / MARGIN) * MARGIN] as const;
    setRange((held) => (held[0] === next[0] && held[1] === next[1] ? held : next));
  }, [scroller, zoom, width, rowHead]);
  useEffect(() => {
    follow();
    const view = scroller.current;
    if (!view) return;
    const observer = new ResizeObserver(follow);
    observer.observe(view);
    return () => observer.disconnect();
  }, [follow, scroller]);
  const columns = useMemo(
    () =>
      layout.columns.filter(
        ({ index, key }) => (index >= range[0] && index <= range[1]) || key === focusedKey,
      ),
    [layout, range, focusedKey],
  );
  return { columns, follow };
}
