import type { Id } from "@shared/base/ids.ts";
import { indexOf } from "@shared/domain/blueprint/layout/layout-index.ts";
import type {
  BlueprintLayout,
  Box,
  LaneBox,
  Point,
  StageBox,
  StepBox,
} from "@shared/domain/blueprint/layout/types.ts";
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
  const taken = indexOf(layout).countIn(place.lane.lane.id, place.stage.stage.id, place.column);
  return {
    x: place.stage.x + place.column * PITCH + SIZE.gutter / 2,
    y: place.lane.y + SIZE.pad + taken * (SIZE.card.height + SIZE.rowGap),
  };
}

/** The step or note that an arrow key leads to: the nearest in that direction, with sideways distance counting double. */
export function neighbour<B extends Box>(boxes: readonly B[], from: B, direction: Direction): B | undefined {
  const ahead = {
    left: (box: B) => from.x - box.x,
    right: (box: B) => box.x - from.x,
    up: (box: B) => from.y - box.y,
    down: (box: B) => box.y - from.y,
  }[direction];
  const aside =
    direction === "left" || direction === "right"
      ? (box: B) => Math.abs(box.y - from.y)
      : (box: B) => Math.abs(box.x - from.x);
  let best: B | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const box of boxes) {
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

/** How near the middle of a card must come to a flow to be taken into it. */
const NEAR = 12;

/** The flow that a card dropped here goes into; never one that begins or ends at the card. */
export function flowNear(layout: BlueprintLayout, at: Point, stepId: Id): Id | null {
  const path = indexOf(layout).flowNear(
    at,
    NEAR,
    ({ flow }) => flow.fromId === stepId || flow.toId === stepId,
  );
  return path?.flow.id ?? null;
}

export const stepAt = (layout: BlueprintLayout, at: Point): StepBox | undefined => indexOf(layout).stepAt(at);

/** Half of a handle and a little: it stands on the edge of its card, and is hit beside it too. */
const REACH = 10;

/** The card that a flow let go here joins: the one under the point, else the one whose edge it is at. */
export function stepToJoin(layout: BlueprintLayout, at: Point): StepBox | undefined {
  const around = { x: at.x - REACH, y: at.y - REACH, width: 2 * REACH, height: 2 * REACH };
  return stepAt(layout, at) ?? indexOf(layout).stepsIn(around)[0];
}

/** By how many places of its band a lane moves when its head is dropped at this height. */
export function laneShift(layout: BlueprintLayout, laneId: Id, y: number): number {
  const band = layout.lanes.find((box) => box.lane.id === laneId)?.lane.band;
  const lanes = layout.lanes.filter((box) => box.lane.band === band);
  const above = lanes.filter((box) => box.lane.id !== laneId && box.y + box.height / 2 < y);
  return above.length - lanes.findIndex((box) => box.lane.id === laneId);
}

/** The place among the other stages of one whose head is dropped here. */
export const stageIndexAt = (layout: BlueprintLayout, stageId: Id, x: number): number =>
  layout.stages.filter((box) => box.stage.id !== stageId && box.x + box.width / 2 < x).length;
