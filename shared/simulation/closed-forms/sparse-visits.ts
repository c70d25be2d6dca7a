import { loopVisits } from "./loop-visits.ts";
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
): Float64Array | null {
  const visits = first.slice();
  const { starts, to, share, back } = routing;
  for (let part = 0; part < parts.count; part++) {
    const members = parts.steps.subarray(parts.starts[part], parts.starts[part + 1]);
    if (members.length > 1 && !solveLoop(routing, visits, members)) return null;
    for (const step of members) {
      if (step === until) continue;
      const from = starts[step] ?? 0;
      const end = starts[step + 1] ?? 0;
      if (members.length === 1) {
        let again = back[step] ?? 0;
        for (let flow = from; flow < end; flow++) if (to[flow] === step) again += share[flow] ?? 0;
        if (again > 0) {
          if (1 - again <= SINGULAR) return null;
          visits[step] = (visits[step] ?? 0) / (1 - again);
        }
      }
      for (let flow = from; flow < end; flow++) {
        const target = to[flow] ?? 0;
        if (parts.partOf[target] !== part && (share[flow] ?? 0) > 0)
          visits[target] = (visits[target] ?? 0) + (visits[step] ?? 0) * (share[flow] ?? 0);
      }
    }
  }
  return visits;
}

/** Puts the visits of a loop in place of those that come in; false where it has no end. */
function solveLoop(
  { starts, to, share, back }: SparseRouting,
  visits: Float64Array,
  members: Int32Array,
): boolean {
  const placeOf = new Map(Array.from(members, (step, place) => [step, place] as const));
  const next = Array.from(members, (step) => {
    const flows: [number, number][] = [];
    for (let flow = starts[step] ?? 0; flow < (starts[step + 1] ?? 0); flow++) {
      const place = placeOf.get(to[flow] ?? 0);
      if (place !== undefined && (share[flow] ?? 0) > 0) flows.push([place, share[flow] ?? 0]);
    }
    if ((back[step] ?? 0) > 0) flows.push([placeOf.get(step) ?? 0, back[step] ?? 0]);
    return flows;
  });
  const found = loopVisits(
    Array.from(members, (step) => visits[step] ?? 0),
    next,
  );
  if (!found) return false;
  for (const [place, step] of members.entries()) visits[step] = found[place] ?? 0;
  return true;
}
