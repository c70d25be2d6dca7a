import type { ServiceStep } from "../service-model.ts";
import { emptyRouting, type Routing, unit, visitsAfter, visitsFrom } from "./routing.ts";

/**
 * The average routing when a case visits step `capped` at most `most` times. The visits that it gives by
 * v = first + v·P are exact for one capped step; with several, each is averaged in turn, which is an approximation. Null
 * where cases go round without an end even so.
 */
export function cappedRouting(
  steps: readonly ServiceStep[],
  routing: Routing,
  start: number,
  capped: number,
  most: number,
): Routing | null {
  const { n } = routing;
  const before = visitsFrom(routing, unit(n, start), capped);
  const round = visitsFrom(routing, visitsAfter(routing, capped), capped);
  const leaving = leavingRouting(steps, routing, capped);
  const after = visitsFrom(leaving, visitsAfter(leaving, capped));
  if (!before || !round || !after) return null;
  const reached = before[capped] ?? 0;
  const again = round[capped] ?? 0;
  // Visits that are not the last: reached·(1 + q + … + q^{most − 2}); the last is made by reached·q^{most − 1}.
  let rounds = 0;
  let last = reached;
  for (let visit = 1; visit < most; visit++) {
    rounds += last;
    last *= again;
  }
  const lastShare = Float64Array.from({ length: n }, (_, step) => {
    const free = step === capped ? rounds : (before[step] ?? 0) + (round[step] ?? 0) * rounds;
    const bound = ((step === capped ? 1 : 0) + (after[step] ?? 0)) * last;
    return free + bound > 0 ? bound / (free + bound) : 0;
  });
  const mixed = (one: Float64Array, other: Float64Array, width: number): Float64Array =>
    one.map((value, place) => {
      const share = lastShare[Math.floor(place / width)] ?? 0;
      return (1 - share) * value + share * (other[place] ?? 0);
    });
  return { n, flows: mixed(routing.flows, leaving.flows, n), back: mixed(routing.back, leaving.back, 1) };
}

/**
 * The routing once a step has seen its last visit, as the engine picks a flow: none that leads to it without a further
 * choice, at the step itself only one from which it cannot be reached again, and nothing is sent back to it. The
 * other flows keep their proportions; where there is none, all stay open.
 */
function leavingRouting(steps: readonly ServiceStep[], routing: Routing, capped: number): Routing {
  const { n } = routing;
  const leaving: Routing = { ...emptyRouting(n), flows: routing.flows.slice(), back: routing.back.slice() };
  const returned = routing.back[capped] ?? 0;
  if (returned > 0 && returned < 1) {
    for (let place = capped * n; place < (capped + 1) * n; place++) {
      leaving.flows[place] = (leaving.flows[place] ?? 0) / (1 - returned);
    }
    leaving.back[capped] = 0;
  }
  const isGate = gatesTo(steps, routing, capped);
  const leadsBack = reaching(routing, capped);
  for (const [from, { split, next }] of steps.entries()) {
    if (split === "parallel" || next.length === 1) continue;
    const isOpen = (to: number) => !isGate[to] && (from !== capped || !leadsBack[to]);
    keepOpen(leaving.flows.subarray(from * n, (from + 1) * n), isOpen);
  }
  return leaving;
}

/** Closes the other flows of a row and shares them out, where an open one is left. */
function keepOpen(row: Float64Array, isOpen: (to: number) => boolean): void {
  let whole = 0;
  let open = 0;
  for (const [to, share] of row.entries()) {
    whole += share;
    if (isOpen(to)) open += share;
  }
  if (open === 0) return;
  for (const [to, share] of row.entries()) row[to] = isOpen(to) ? (share * whole) / open : 0;
}

/** 1 for the capped step and for every step from which a case comes to it without a choice on the way. */
function gatesTo(steps: readonly ServiceStep[], routing: Routing, capped: number): Uint8Array {
  return spread(routing, capped, (from) => steps[from]?.next.length === 1);
}

/** 1 for every step from which the target can be reached, itself among them. */
const reaching = (routing: Routing, target: number): Uint8Array => spread(routing, target, () => true);

function spread({ n, flows }: Routing, target: number, passes: (from: number) => boolean): Uint8Array {
  const found = new Uint8Array(n);
  found[target] = 1;
  const open = [target];
  for (let to = open.pop(); to !== undefined; to = open.pop()) {
    for (let from = 0; from < n; from++) {
      if (found[from] || !((flows[from * n + to] ?? 0) > 0) || !passes(from)) continue;
      found[from] = 1;
      open.push(from);
    }
  }
  return found;
}
