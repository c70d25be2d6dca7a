import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef } from "react";
import type { LinkedViews, Side } from "./linked-views.ts";

/** Pixels that one turn of an arrow moves, and with Shift. */
const STEP = 60;
const LEAP = 360;
/** Zoom of one pixel of the wheel; a pinch comes as a wheel with Ctrl and small deltas. */
const WHEEL = 0.002;
const PINCH = 0.01;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Dragging, the wheel, a pinch and the arrows move a picture; with Ctrl or Cmd the wheel zooms at the pointer. */
export function usePanZoom(pane: RefObject<HTMLElement | null>, views: LinkedViews, side: Side) {
  const last = useRef<{ x: number; y: number } | null>(null);
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    // Not by React: its listener for the wheel is passive, and the page would zoom with the picture.
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
      const [dx, dy] = [event.deltaX * lines, event.deltaY * lines];
      if (event.ctrlKey || event.metaKey) {
        const { left, top } = element.getBoundingClientRect();
        const rate = Math.abs(dy) < 50 ? PINCH : WHEEL;
        views.zoomBy(Math.exp(-dy * rate), side, { x: event.clientX - left, y: event.clientY - top });
      } else if (event.shiftKey && dx === 0) views.panBy(side, -dy, 0);
      else views.panBy(side, -dx, -dy);
    };
    element.addEventListener("wheel", turn, { passive: false });
    return () => element.removeEventListener("wheel", turn);
  }, [pane, views, side]);
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button > 1) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      last.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent) => {
      const from = last.current;
      if (!from) return;
      last.current = { x: event.clientX, y: event.clientY };
      views.panBy(side, event.clientX - from.x, event.clientY - from.y);
    },
    onPointerUp: () => {
      last.current = null;
    },
    onPointerCancel: () => {
      last.current = null;
    },
    onKeyDown: (event: KeyboardEvent) => {
      const to = ARROWS[event.key];
      if (!to || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const by = event.shiftKey ? LEAP : STEP;
      views.panBy(side, to[0] * by, to[1] * by);
    },
  };
}
