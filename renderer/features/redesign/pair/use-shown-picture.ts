import { useEffect, useRef } from "react";
import type { LinkedViews, Side } from "./linked-views.ts";

/** The elements of one picture, known to the views that move it while they are there. */
export function useShownPicture(views: LinkedViews, side: Side) {
  const pane = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!pane.current || !content.current) return;
    views.show(side, { pane: pane.current, content: content.current, frame: frame.current });
    const observer = new ResizeObserver(() => views.settle());
    observer.observe(pane.current);
    return () => {
      observer.disconnect();
      views.show(side, null);
    };
  }, [views, side]);
  return { pane, content, frame };
}
