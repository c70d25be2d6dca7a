import { type RefObject, useEffect, useRef } from "react";
import type { LinkedViews, Side } from "./linked-views.ts";

/** The elements of one picture. */
export interface ShownRefs {
  readonly pane: RefObject<HTMLElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly left: RefObject<HTMLDivElement | null>;
  readonly top: RefObject<HTMLDivElement | null>;
  readonly corner: RefObject<HTMLDivElement | null>;
}

/** The elements of one picture, known to the views that move it while they are there. */
export function useShownPicture(views: LinkedViews, side: Side): ShownRefs {
  const pane = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const left = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const corner = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!pane.current || !content.current) return;
    const heads =
      left.current && top.current && corner.current
        ? { left: left.current, top: top.current, corner: corner.current }
        : null;
    views.show(side, { pane: pane.current, content: content.current, frame: frame.current, heads });
    const observer = new ResizeObserver(() => views.settle());
    observer.observe(pane.current);
    return () => {
      observer.disconnect();
      views.show(side, null);
    };
  }, [views, side]);
  return { pane, content, frame, left, top, corner };
}
