import type { BlueprintLayout, LaneBox, StageBox, StepBox } from "@shared/domain/blueprint/layout/types.ts";
import { SIZE } from "@shared/domain/blueprint/layout/types.ts";

export type Direction = "left" | "right" | "up" | "down";
const PITCH = SIZE.card.width + SIZE.gutter;

export interface Place {
  readonly lane: LaneBox;
  readonly stage: StageBox;
  /** Column inside the stage. */
  readonly column: number;
}

/** The lane, stage and column under a point of the map; the nearest ones outside of it. Null on an empty map. */
export function placeAt(layout: BlueprintLayout, x: number, y: number): Place | null {
  const last = layout.stages.at(-1);
  const stage = layout.stages.find((box) => x < box.x + box.width) ?? last;
  const lane = nearestLane(layout.lanes, y);
  if (!stage || !lane) return null;
  const column = Math.floor((x - stage.x) / PITCH);
  const most = stage === last ? 499 : stage.columns - 1;
  return { lane, stage, column: Math.min(most, Math.max(0, column)) };
}

function nearestLane(lanes: readonly LaneBox[], y: number): LaneBox | undefined {
  let best: LaneBox | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const box of lanes) {
    const distance = y < box.y ? box.y - y : Math.max(0, y - box.y - box.height);
    if (distance < least) {
      least = distance;
      best = box;
    }
  }
  return best;
}

/** Where a card would stand at that place: below what is there already. */
export function boxAt(layout: BlueprintLayout, place: Place): { x: number; y: number } {
  const taken = layout.steps.filter(
    (box) =>
      box.step.laneId === place.lane.lane.id &&
      box.step.stageId === place.stage.stage.id &&
      box.step.column === place.column,
  );
  return {
    x: place.stage.x + place.column * PITCH + SIZE.gutter / 2,
    y: place.lane.y + SIZE.pad + taken.length * (SIZE.card.height + SIZE.rowGap),
  };
}

/** The step that an arrow key leads to: the nearest in that direction, with sideways distance counting double. */
export function neighbour(
  steps: readonly StepBox[],
  from: StepBox,
  direction: Direction,
): StepBox | undefined {
  const ahead = {
    left: (box: StepBox) => from.x - box.x,
    right: (box: StepBox) => box.x - from.x,
    up: (box: StepBox) => from.y - box.y,
    down: (box: StepBox) => box.y - from.y,
  }[direction];
  const aside =
    direction === "left" || direction === "right"
      ? (box: StepBox) => Math.abs(box.y - from.y)
      : (box: StepBox) => Math.abs(box.x - from.x);
  let best: StepBox | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const box of steps) {
    const forward = ahead(box);
    if (forward <= 0) continue;
    const cost = forward + 2 * aside(box);
    if (cost < least) {
      least = cost;
      best = box;
    }
  }
  return best;
}
