import type { Id } from "@shared/base/ids.ts";
import { plateOf } from "./label-places.ts";
import type { Box, FlowPath } from "./types.ts";

interface Filed {
  readonly path: FlowPath;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly bin: Set<Filed>;
}

/** Width of the narrowest bins: most flows go to the next column. */
const NARROWEST = 512;
/** Each level's bins are so many times as wide as those of the level below. */
const WIDER = 4;

/**
 * Flows by where they run from left to right: each lies in one bin, of the first level whose bins are as wide as it
 * is. A question looks into the bins that it touches on each level, so a few flows over the whole map cost the rest
 * nothing.
 */
export class FlowBins {
  readonly #levels: Map<number, Set<Filed>>[] = [];
  readonly #filed = new Map<Id, Filed>();

  get(id: Id): FlowPath | undefined {
    return this.#filed.get(id)?.path;
  }

  /** Files what is another object than before, and takes out what is gone. */
  hold(paths: readonly FlowPath[]): void {
    let kept = 0;
    const known = this.#filed.size;
    for (const path of paths) {
      const held = this.#filed.get(path.flow.id);
      if (held) kept++;
      if (held?.path === path) continue;
      held?.bin.delete(held);
      this.#file(path);
    }
    if (kept === known) return;
    const wanted = new Set(paths.map((path) => path.flow.id));
    for (const [id, held] of this.#filed) {
      if (wanted.has(id)) continue;
      held.bin.delete(held);
      this.#filed.delete(id);
    }
  }

  put(path: FlowPath): void {
    this.drop(path.flow.id);
    this.#file(path);
  }

  drop(id: Id): void {
    const held = this.#filed.get(id);
    held?.bin.delete(held);
    this.#filed.delete(id);
  }

  in(area: Box): FlowPath[] {
    const found: FlowPath[] = [];
    const [right, bottom] = [area.x + area.width, area.y + area.height];
    let width = NARROWEST;
    for (const level of this.#levels) {
      const last = Math.floor(right / width);
      for (let bin = Math.floor(area.x / width) - 1; bin <= last; bin++) {
        for (const entry of level.get(bin) ?? NOTHING) {
          if (entry.left > right || entry.right < area.x || entry.top > bottom || entry.bottom < area.y)
            continue;
          found.push(entry.path);
        }
      }
      width *= WIDER;
    }
    return found;
  }

  #file(path: FlowPath): void {
    const bounds = boundsOf(path);
    let level = 0;
    let width = NARROWEST;
    while (bounds.right - bounds.left > width) {
      level++;
      width *= WIDER;
    }
    while (this.#levels.length <= level) this.#levels.push(new Map());
    const bins = this.#levels[level] ?? new Map<number, Set<Filed>>();
    const number = Math.floor(bounds.left / width);
    const bin = bins.get(number) ?? new Set<Filed>();
    bins.set(number, bin);
    const filed = { path, ...bounds, bin };
    bin.add(filed);
    this.#filed.set(path.flow.id, filed);
  }
}

const NOTHING: ReadonlySet<Filed> = new Set();

/** The way of a flow with its arrow and words. */
function boundsOf({ flow, points, label }: FlowPath) {
  const half = plateOf(flow).large / 2;
  let [left, right, top, bottom] = [label.x - half, label.x + half, label.y, label.y];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, right, top, bottom };
}
