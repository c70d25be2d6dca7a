import type { Id } from "@shared/base/ids.ts";
import { type PointerEvent, useRef, useState } from "react";

const THRESHOLD = 4;

interface HeadDrag {
  readonly id: Id;
  /** In pixels of the screen, along the axis. */
  readonly by: number;
}

/** Drags the head of a lane or stage along its axis; tells where its middle was let go, in pixels from where it was. */
export function useHeadDrag(axis: "x" | "y", enabled: boolean, onDrop: (id: Id, by: number) => void) {
  const start = useRef<{ id: Id; at: number } | null>(null);
  const [drag, setDrag] = useState<HeadDrag | null>(null);
  const at = (event: PointerEvent) => (axis === "x" ? event.clientX : event.clientY);
  return {
    drag,
    handlers: (id: Id) => ({
      onPointerDown: (event: PointerEvent) => {
        if (!enabled || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { id, at: at(event) };
      },
      onPointerMove: (event: PointerEvent) => {
        const held = start.current;
        if (!held) return;
        const by = at(event) - held.at;
        if (drag || Math.abs(by) > THRESHOLD) setDrag({ id: held.id, by });
      },
      onPointerUp: () => {
        start.current = null;
        setDrag(null);
        if (drag) onDrop(drag.id, drag.by);
      },
      onPointerCancel: () => {
        start.current = null;
        setDrag(null);
      },
    }),
  };
}
