import type { Id } from "@shared/base/ids.ts";
import { FlowBins } from "./flow-bins.ts";
import type { BlueprintLayout, Box, FlowPath, MarkShape, Point, StepBox } from "./types.ts";
import { SIZE } from "./types.ts";

/**
 * Finds what is where on a laid-out map without walking it. The steps of a layout are sorted by column, so the
 * columns are the index: two binary searches, nothing to build and nothing to keep when a step changes. Flows go over
 * several columns and lie in bins by their width.
 */
export class LayoutIndex {
  readonly layout: BlueprintLayout;
  readonly #bins: FlowBins;
  #steps: Map<Id, StepBox> | null = null;
  #marks: readonly MarkShape[] | null = null;

  /** What the index of the layout before knew is taken over: only what is another object is filed anew. */
  constructor(layout: BlueprintLayout, before: LayoutIndex | null = null) {
    this.layout = layout;
    this.#bins = before ? before.#bins : new FlowBins();
    if (before?.layout.flows !== layout.flows) this.#bins.hold(layout.flows);
  }

  step(id: Id | null | undefined): StepBox | undefined {
    if (id === null || id === undefined) return undefined;
    this.#steps ??= new Map(this.layout.steps.map((box) => [box.step.id, box]));
    return this.#steps.get(id);
  }

  flow(id: Id | null | undefined): FlowPath | undefined {
    return id === null || id === undefined ? undefined : this.#bins.get(id);
  }

  /** Steps that the area touches, from left to right. */
  stepsIn(area: Box): StepBox[] {
    const { steps } = this.layout;
    const found: StepBox[] = [];
    const [right, bottom] = [area.x + area.width, area.y + area.height];
    for (let index = firstFrom(steps, area.x - SIZE.card.width); index < steps.length; index++) {
      const box = steps[index];
      if (!box || box.x > right) break;
      if (box.x + box.width >= area.x && box.y <= bottom && box.y + box.height >= area.y) found.push(box);
    }
    return found;
  }

  stepAt({ x, y }: Point): StepBox | undefined {
    return this.stepsIn({ x, y, width: 0, height: 0 }).at(-1);
  }

  /** How many steps stand in one lane, stage and column. */
  countIn(laneId: Id, stageId: Id, column: number): number {
    const stage = this.layout.stages.find((box) => box.stage.id === stageId);
    const lane = this.layout.lanes.find((box) => box.lane.id === laneId);
    if (!stage || !lane) return 0;
    const x = stage.x + column * (SIZE.card.width + SIZE.gutter) + SIZE.gutter / 2;
    return this.stepsIn({ x: x + 1, y: lane.y, width: SIZE.card.width - 2, height: lane.height }).length;
  }

  flowsIn(area: Box): FlowPath[] {
    return this.#bins.in(area);
  }

  /** The flow whose line comes nearest to a point, if it is not farther than that; the first of equals. */
  flowNear(at: Point, within: number, besides?: (path: FlowPath) => boolean): FlowPath | null {
    const around = { x: at.x - within, y: at.y - within, width: 2 * within, height: 2 * within };
    let best: FlowPath | null = null;
    let least = within;
    for (const path of this.#bins.in(around)) {
      if (besides?.(path)) continue;
      const distance = distanceToPath(at, path.points);
      if (distance > least || (distance === least && best && best.flow.id < path.flow.id)) continue;
      best = path;
      least = distance;
    }
    return best;
  }

  marksIn(area: Box): MarkShape[] {
    const reach = SIZE.mark * 3;
    this.#marks ??= [...this.layout.marks].sort((a, b) => a.x - b.x);
    const found: MarkShape[] = [];
    const marks = this.#marks;
    for (let index = firstFrom(marks, area.x - reach); index < marks.length; index++) {
      const mark = marks[index];
      if (!mark || mark.x > area.x + area.width + reach) break;
      if (mark.y >= area.y - reach && mark.y <= area.y + area.height + reach) found.push(mark);
    }
    return found;
  }

  markAt(at: Point, radius: number): MarkShape | undefined {
    const around = { x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius };
    return this.marksIn(around).find((mark) => Math.hypot(mark.x - at.x, mark.y - at.y) <= radius);
  }
}

const indexes = new WeakMap<BlueprintLayout, LayoutIndex>();

export function indexOf(layout: BlueprintLayout): LayoutIndex {
  const held = indexes.get(layout);
  if (held) return held;
  const index = new LayoutIndex(layout);
  indexes.set(layout, index);
  return index;
}

/** The layout `after` takes over the index of the one that it was made from, which nobody asks any more. */
export function passIndexOn(before: BlueprintLayout, after: BlueprintLayout): void {
  const held = indexes.get(before);
  if (!held || indexes.has(after)) return;
  indexes.delete(before);
  indexes.set(after, new LayoutIndex(after, held));
}

/** Where the first entry stands that is not left of `x`. */
function firstFrom(sorted: readonly { readonly x: number }[], x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.x ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

function distanceToPath(at: Point, points: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1], points[index]];
    if (a && b) least = Math.min(least, distanceTo(at, a, b));
  }
  return least;
}

/** Stretches run along the axes. */
function distanceTo(at: Point, a: Point, b: Point): number {
  const outside = (value: number, one: number, other: number) =>
    Math.max(0, Math.min(one, other) - value, value - Math.max(one, other));
  return outside(at.x, a.x, b.x) + outside(at.y, a.y, b.y);
}
