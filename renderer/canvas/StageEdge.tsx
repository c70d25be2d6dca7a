import { SIZE } from "@shared/domain/blueprint/layout/types.ts";
import { useState } from "react";

const PITCH = SIZE.card.width + SIZE.gutter;

interface EdgeProps {
  columns: number;
  zoom: number;
  onResize(columns: number): void;
}

/** Drag the right edge of a stage by whole columns; one commit at the end. */
export function StageEdge({ columns, zoom, onResize }: EdgeProps) {
  const [drag, setDrag] = useState<{ start: number; by: number } | null>(null);
  const by = drag ? Math.max(1 - columns, Math.round(drag.by / (PITCH * zoom))) : 0;
  return (
    <span
      className="stage-edge"
      data-dragged={drag !== null || undefined}
      style={{ translate: by * PITCH * zoom }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ start: event.clientX, by: 0 });
      }}
      onPointerMove={(event) => drag && setDrag({ ...drag, by: event.clientX - drag.start })}
      onPointerUp={() => {
        setDrag(null);
        if (by !== 0) onResize(columns + by);
      }}
      onPointerCancel={() => setDrag(null)}
    />
  );
}
