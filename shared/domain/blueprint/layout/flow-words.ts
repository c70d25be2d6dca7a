import type { Id } from "@shared/base/ids.ts";
import { flowText } from "../flow-text.ts";
import { FlowBins } from "./flow-bins.ts";
import { labelPlaces, plateAt, plateOf, reachOf } from "./label-places.ts";
import type { Box, FlowPath, LaneBox, Point } from "./types.ts";

/** The way of a flow before and after an edit; undefined where it came or went. */
export interface WayChange {
  readonly before: FlowPath | undefined;
  readonly after: FlowPath | undefined;
}

/** More ways than this, and asking what each of them is near costs more than placing all words anew. */
const MANY = 200;

/**
 * Finds places for the words of flows where no other flow runs through them: else the share of one way is read as that of
 * another. After an edit only words are placed anew that a changed way was or is near to.
 */
export class FlowWords {
  readonly #ways = new FlowBins();
  /** The areas in which the words of flows may stand, of those that say something. */
  readonly #reaches = new Map<Id, Box>();

  /** The paths whose words stand elsewhere now. */
  place(changes: readonly WayChange[], lanes: readonly LaneBox[]): FlowPath[] {
    const wanted = new Set<Id>();
    const areas: Box[] = [];
    for (const { before, after } of changes) {
      if (!after && before) {
        this.#ways.drop(before.flow.id);
        this.#reaches.delete(before.flow.id);
      }
      if (after && this.#note(after)) wanted.add(after.flow.id);
      if (before?.points === after?.points) continue;
      for (const path of [before, after]) if (path) areas.push(areaOf(path.points));
    }
    for (const [id, area] of this.#reaches)
      if (areas.length > MANY || areas.some((other) => meets(area, other))) wanted.add(id);
    return [...wanted].flatMap((id) => {
      const path = this.#ways.get(id);
      const label = path && this.#placeOf(path, lanes);
      if (!path || !label || (label.x === path.label.x && label.y === path.label.y)) return [];
      const next = { ...path, label };
      this.#ways.put(next);
      return [next];
    });
  }

  /** Whether it says something. */
  #note(path: FlowPath): boolean {
    this.#ways.put(path);
    const { id } = path.flow;
    if (flowText(path.flow) === "") {
      this.#reaches.delete(id);
      return false;
    }
    const { x, y } = reachOf(plateOf(path.flow));
    const way = areaOf(path.points);
    this.#reaches.set(id, {
      x: way.x - x,
      y: way.y - y,
      width: way.width + 2 * x,
      height: way.height + 2 * y,
    });
    return true;
  }

  /** The first place that is free; where there is none, the one that the fewest flows run through. */
  #placeOf(path: FlowPath, lanes: readonly LaneBox[]): Point | undefined {
    const plate = plateOf(path.flow);
    const places = labelPlaces(path.points, plate, lanes);
    const crossing = (place: Point, width: number) => this.#flowsThrough(plateAt(place, width), path);
    const roomy = places.find((place) => crossing(place, plate.large) === 0);
    if (roomy) return roomy;
    let best = places[0];
    let least = Number.POSITIVE_INFINITY;
    for (const place of places) {
      const met = crossing(place, plate.small);
      if (met >= least) continue;
      best = place;
      least = met;
    }
    return best;
  }

  #flowsThrough(plate: Box, besides: FlowPath): number {
    let met = 0;
    for (const { flow, points } of this.#ways.in(plate))
      if (flow.id !== besides.flow.id && runsThrough(points, plate)) met++;
    return met;
  }
}

/** Whether a way, whose stretches run along the axes, goes through an area. */
export function runsThrough(points: readonly Point[], { x, y, width, height }: Box): boolean {
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1], points[index]];
    if (!a || !b) continue;
    if (Math.max(a.x, b.x) <= x || Math.min(a.x, b.x) >= x + width) continue;
    if (Math.max(a.y, b.y) > y && Math.min(a.y, b.y) < y + height) return true;
  }
  return false;
}

const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y;

function areaOf(points: readonly Point[]): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
