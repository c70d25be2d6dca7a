import type { Id } from "@shared/base/ids.ts";
import { indexOf } from "@shared/domain/blueprint/layout/layout-index.ts";
import type { BlueprintLayout, StepBox } from "@shared/domain/blueprint/layout/types.ts";

/**
 * Where one goes on when these are gone: at the step that stands nearest to the last of them, rather in its lane, rather
 * before it; for a flow at the step that it left. Null where none of them stands on the map, or no step is left.
 */
export function neighbourOf(layout: BlueprintLayout, ids: readonly Id[]): Id | null {
  const gone = new Set(ids);
  const index = indexOf(layout);
  const box = ids.map((id) => index.step(id)).findLast((found) => found !== undefined);
  if (!box) return ids.map((id) => index.flow(id)?.flow.fromId).find((id) => id !== undefined) ?? null;
  const left = layout.steps.filter(({ step }) => !gone.has(step.id) && !gone.has(step.laneId));
  const nearest = left.reduce<StepBox | null>(
    (best, other) => (best === null || distance(box, other) < distance(box, best) ? other : best),
    null,
  );
  return nearest?.step.id ?? null;
}

/** A lane counts more than any number of columns; of two as near the one before. */
const LANE = 10_000;
const distance = (from: StepBox, to: StepBox): number =>
  Math.abs(to.laneIndex - from.laneIndex) * LANE +
  Math.abs(to.column - from.column) +
  Math.abs(to.row - from.row) / 10 +
  (to.column > from.column ? 0.5 : 0);
