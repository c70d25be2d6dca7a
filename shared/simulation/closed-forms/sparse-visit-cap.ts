import type { RoutedPlaces } from "./routed-places.ts";
import { nextVisits, type SparseRouting } from "./sparse-routing.ts";
import { sparseVisits } from "./sparse-visits.ts";

/**
 * The average routing when a case visits step `capped` at most `most` times, as `cappedRouting` gives it with n × n numbers:
 * there is said what it means. Null where cases go round without an end even so.
 */
export function sparselyCapped(
  places: RoutedPlaces,
  routing: SparseRouting,
  first: Float64Array,
  capped: number,
  most: number,
): SparseRouting | null {
  const before = sparseVisits(routing, first, capped);
  const round = sparseVisits(routing, nextVisits(routing, capped), capped);
  const leaving = leavingRouting(places, routing, capped);
  const after = sparseVisits(leaving, nextVisits(leaving, capped));
  if (!before || !round || !after) return null;
  const reached = before[capped] ?? 0;
  const again = round[capped] ?? 0;
  let rounds = 0;
  let last = reached;
  for (let visit = 1; visit < most; visit++) {
    rounds += last;
    last *= again;
  }
  const share = routing.share.slice();
  const back = routing.back.slice();
  const mixed = (one: number, other: number, part: number) => (1 - part) * one + part * other;
  for (let step = 0; step < routing.n; step++) {
    const free = step === capped ? rounds : (before[step] ?? 0) + (round[step] ?? 0) * rounds;
    const bound = ((step === capped ? 1 : 0) + (after[step] ?? 0)) * last;
    if (bound === 0) continue;
    const part = bound / (free + bound);
    back[step] = mixed(back[step] ?? 0, leaving.back[step] ?? 0, part);
    for (let flow = routing.starts[step] ?? 0; flow < (routing.starts[step + 1] ?? 0); flow++)
      share[flow] = mixed(share[flow] ?? 0, leaving.share[flow] ?? 0, part);
  }
  return { ...routing, share, back };
}

/** The routing once a step has seen its last visit. */
function leavingRouting(places: RoutedPlaces, routing: SparseRouting, capped: number): SparseRouting {
  const { starts, to } = routing;
  const share = routing.share.slice();
  const back = routing.back.slice();
  const returned = back[capped] ?? 0;
  if (returned > 0 && returned < 1) {
    for (let flow = starts[capped] ?? 0; flow < (starts[capped + 1] ?? 0); flow++)
      share[flow] = (share[flow] ?? 0) / (1 - returned);
    back[capped] = 0;
  }
  const flowsOf = (from: number) => (starts[from + 1] ?? 0) - (starts[from] ?? 0);
  const sources = sourcesOf(routing);
  const isGate = spread(sources, capped, (from) => flowsOf(from) === 1);
  const leadsBack = spread(sources, capped, () => true);
  for (let from = 0; from < routing.n; from++) {
    if (places.exclusive[from] === 0 || flowsOf(from) === 1) continue;
    const isOpen = (target: number) => !isGate[target] && (from !== capped || !leadsBack[target]);
    keepOpen(share, to, starts[from] ?? 0, starts[from + 1] ?? 0, isOpen);
  }
  return { ...routing, share, back };
}

/** Closes the other flows of a step and shares them out, where an open one is left. */
function keepOpen(
  share: Float64Array,
  to: Int32Array,
  start: number,
  end: number,
  isOpen: (to: number) => boolean,
): void {
  let whole = 0;
  let open = 0;
  for (let flow = start; flow < end; flow++) {
    whole += share[flow] ?? 0;
    if (isOpen(to[flow] ?? 0)) open += share[flow] ?? 0;
  }
  if (open === 0) return;
  for (let flow = start; flow < end; flow++)
    share[flow] = isOpen(to[flow] ?? 0) ? ((share[flow] ?? 0) * whole) / open : 0;
}

/** By step: those from which cases come to it. */
function sourcesOf({ n, starts, to, share }: SparseRouting): readonly number[][] {
  const sources = Array.from({ length: n }, (): number[] => []);
  for (let from = 0; from < n; from++)
    for (let flow = starts[from] ?? 0; flow < (starts[from + 1] ?? 0); flow++)
      if ((share[flow] ?? 0) > 0) sources[to[flow] ?? 0]?.push(from);
  return sources;
}

/** 1 for the target and every step from which it is reached over steps that let pass. */
function spread(
  sources: readonly (readonly number[])[],
  target: number,
  passes: (from: number) => boolean,
): Uint8Array {
  const found = new Uint8Array(sources.length);
  found[target] = 1;
  const open = [target];
  for (let to = open.pop(); to !== undefined; to = open.pop()) {
    for (const from of sources[to] ?? []) {
      if (found[from] === 1 || !passes(from)) continue;
      found[from] = 1;
      open.push(from);
    }
  }
  return found;
}
