import type { Id } from "@shared/base/ids.ts";
import { indexOf } from "@shared/domain/blueprint/layout/layout-index.ts";
import type { BlueprintLayout, Point } from "@shared/domain/blueprint/layout/types.ts";
import { useReactFlow } from "@xyflow/react";
import { useState } from "react";
import type { CanvasProps } from "./canvas-props.ts";
import { stepToJoin } from "./geometry.ts";

interface GripsProps {
  layout: BlueprintLayout;
  selection: readonly Id[];
  onReconnect: CanvasProps["onReconnect"];
}

/** The ends of the selected flow, to be drawn to other steps. */
export function FlowGrips({ layout, selection, onReconnect }: GripsProps) {
  const flow = useReactFlow();
  const [drag, setDrag] = useState<{ end: "from" | "to"; at: Point } | null>(null);
  const path = selection.length === 1 ? indexOf(layout).flow(selection[0]) : undefined;
  const start = path?.points[0];
  const end = path?.points.at(-1);
  if (!path || !start || !end) return null;
  const pointOf = (event: { clientX: number; clientY: number }) =>
    flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });
  const grip = (side: "from" | "to", at: Point) => (
    <circle
      className="flow-grip nopan nodrag"
      data-end={side}
      cx={at.x}
      cy={at.y}
      r={6}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ end: side, at });
      }}
      onPointerMove={(event) => drag?.end === side && setDrag({ end: side, at: pointOf(event) })}
      onPointerUp={(event) => {
        if (drag?.end !== side) return;
        setDrag(null);
        const step = stepToJoin(layout, pointOf(event))?.step;
        if (step) onReconnect(path.flow.id, side === "from" ? { fromId: step.id } : { toId: step.id });
      }}
      onPointerCancel={() => setDrag(null)}
    />
  );
  const fixed = drag?.end === "from" ? end : start;
  return (
    <svg className="flow-grips" width={layout.width} height={layout.height} aria-hidden>
      {drag && <line className="flow-redrawn" x1={fixed.x} y1={fixed.y} x2={drag.at.x} y2={drag.at.y} />}
      {grip("from", drag?.end === "from" ? drag.at : start)}
      {grip("to", drag?.end === "to" ? drag.at : end)}
    </svg>
  );
}
