import type { Id } from "@shared/base/ids.ts";
import { indexOf } from "@shared/domain/blueprint/layout/layout-index.ts";
import type { BlueprintLayout, Point } from "@shared/domain/blueprint/layout/types.ts";
import { markSize } from "@shared/domain/blueprint/picture/distance.ts";
import { type PointerEvent, useState } from "react";
import { detailAt } from "./view.ts";

/** What lies under the pointer on a painted map. */
export interface Under {
  readonly stepId: Id | null;
  readonly flowId: Id | null;
  /** The step whose touch point it is. */
  readonly markOf: Id | null;
}
const NOTHING: Under = { stepId: null, flowId: null, markOf: null };
/** Pixels of the screen within which a flow is met. */
const NEAR = 6;

export function under(layout: BlueprintLayout, at: Point, zoom: number): Under {
  const index = indexOf(layout);
  const mark = index.markAt(at, Math.max(markSize(zoom).radius, 3 / zoom));
  if (mark) return { ...NOTHING, markOf: mark.stepId };
  const step = index.stepAt(at);
  if (step) return { ...NOTHING, stepId: step.step.id };
  // From far away flows lie closer together than a hand can aim: between the blocks is ground, where a band begins.
  const flow = detailAt(zoom) === "block" ? null : index.flowNear(at, NEAR / zoom);
  return flow ? { ...NOTHING, flowId: flow.flow.id } : NOTHING;
}

/**
 * On a painted map the one thing under the pointer is built, so that everything can be done to it that can be done to
 * a card: its tooltip, drag, joining, double click, menu.
 */
export function useHover(active: boolean, find: (event: PointerEvent) => Under) {
  const [held, setHeld] = useState(NOTHING);
  return {
    under: active ? held : NOTHING,
    onPointerMove: (event: PointerEvent) => {
      // What is dragged stays what it is.
      if (!active || event.buttons !== 0) return;
      const next = find(event);
      if (next.stepId !== held.stepId || next.flowId !== held.flowId || next.markOf !== held.markOf)
        setHeld(next);
    },
  };
}
