import type { BlueprintLayout, Box } from "@shared/domain/blueprint/layout/types.ts";

/** Where a record is drawn, in the picture's own pixels; null when it is not in it. */
export function placeOf(layout: BlueprintLayout, id: string | null): Box | null {
  if (id === null) return null;
  const step = layout.steps.find((box) => box.step.id === id);
  const stage = layout.stages.find((box) => box.stage.id === id);
  const lane = layout.lanes.find((box) => box.lane.id === id);
  const found = step ?? stage ?? lane;
  if (found) return { x: found.x, y: found.y, width: found.width, height: found.height };
  const path = layout.flows.find((flow) => flow.flow.id === id)?.points;
  if (!path || path.length === 0) return null;
  const [xs, ys] = [path.map((point) => point.x), path.map((point) => point.y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
