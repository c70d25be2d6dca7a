import { LoopMemory } from "./loop-memory.ts";
import { visitsBy } from "./loop-visits.ts";
import { type RoutingParts, routingParts } from "./routing-parts.ts";
import type { SparseRouting } from "./sparse-routing.ts";

/** As in a loop: what goes round does not get less. */
const SINGULAR = 1e-12;

/**
 * Visits to each step that follow from `first` visits (the traffic equations v = first + v·P), part by part from the
 * start on: only steps that lead to each other need a system of equations. With `until`, a case is followed only as far
 * as its first visit to that step. Null where cases come to a loop without an end.
 */
export function sparseVisits(
  routing: SparseRouting,
  first: Float64Array,
  until = -1,
  parts: RoutingParts = routingParts(routing, first, until),
  memory = new LoopMemory(),
): Float64Array | null {
  const visits = first.slice();
  const { starts, to, share } = routing;
  const { partOf } = parts;
  const loops = new Loops(routing, parts, memory);
  for (let part = 0; part < parts.count; part++) {
    const begin = parts.starts[part] ?? 0;
    const end = parts.starts[part + 1] ?? 0;
    if (end - begin > 1 && !loops.solve(visits, part)) return null;
    for (let member = begin; member < end; member++) {
      const step = parts.steps[member] ?? 0;
      if (step === until) continue;
      if (end - begin === 1) {
        const again = shareBack(routing, step);
        if (1 - again <= SINGULAR) return null;
        if (again > 0) visits[step] = (visits[step] ?? 0) / (1 - again);
      }
      for (let flow = starts[step] ?? 0; flow < (starts[step + 1] ?? 0); flow++) {
        const target = to[flow] ?? 0;
        if (partOf[target] !== part && (share[flow] ?? 0) > 0)
          visits[target] = (visits[target] ?? 0) + (visits[step] ?? 0) * (share[flow] ?? 0);
      }
    }
  }
  return visits;
}

/** What of the visits to a step are followed by one to itself. */
function shareBack({ starts, to, share, back }: SparseRouting, step: number): number {
  let again = back[step] ?? 0;
  for (let flow = starts[step] ?? 0; flow < (starts[step + 1] ?? 0); flow++)
    if (to[flow] === step) again += share[flow] ?? 0;
  return again;
}

class Loops {
  readonly #routing: SparseRouting;
  readonly #parts: RoutingParts;
  readonly #memory: LoopMemory;
  /** By step of the loop that is solved: its place among the members. */
  readonly #placeOf: Int32Array;

  constructor(routing: SparseRouting, parts: RoutingParts, memory: LoopMemory) {
    this.#routing = routing;
    this.#parts = parts;
    this.#memory = memory;
    this.#placeOf = new Int32Array(routing.n);
  }

  /** Puts the visits of a loop in place of those that come in; false where it has no end. */
  solve(visits: Float64Array, part: number): boolean {
    const { partOf, steps, starts } = this.#parts;
    const members = steps.subarray(starts[part], starts[part + 1]);
    for (let place = 0; place < members.length; place++) this.#placeOf[members[place] ?? 0] = place;
    const { starts: firsts, to, share, back } = this.#routing;
    const counts = new Int32Array(members.length);
    const targets: number[] = [];
    const shares: number[] = [];
    const add = (place: number, target: number, own: number) => {
      counts[place] = (counts[place] ?? 0) + 1;
      targets.push(this.#placeOf[target] ?? 0);
      shares.push(own);
    };
    for (let place = 0; place < members.length; place++) {
      const step = members[place] ?? 0;
      for (let flow = firsts[step] ?? 0; flow < (firsts[step + 1] ?? 0); flow++) {
        const own = share[flow] ?? 0;
        if (own > 0 && partOf[to[flow] ?? 0] === part) add(place, to[flow] ?? 0, own);
      }
      if ((back[step] ?? 0) > 0) add(place, step, back[step] ?? 0);
    }
    const solved = this.#memory.of(counts, Int32Array.from(targets), Float64Array.from(shares));
    if (!solved) return false;
    const coming = new Float64Array(members.length);
    for (let place = 0; place < members.length; place++) coming[place] = visits[members[place] ?? 0] ?? 0;
    const found = visitsBy(solved, coming);
    for (let place = 0; place < members.length; place++) visits[members[place] ?? 0] = found[place] ?? 0;
    return true;
  }
}
