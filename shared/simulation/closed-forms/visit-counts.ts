import type { Segment } from "../service-model.ts";
import { comesAgain } from "./comes-again.ts";
import { LoopMemory } from "./loop-memory.ts";
import type { RoutedPlaces } from "./routed-places.ts";
import { routingParts } from "./routing-parts.ts";
import { type SparseRouting, sparseRouting } from "./sparse-routing.ts";
import { sparselyCapped } from "./sparse-visit-cap.ts";
import { sparseVisits } from "./sparse-visits.ts";

/** How often the steps of a service are done, by their places. */
export interface VisitCounts {
  /** Per case. */
  readonly visits: Float64Array;
  /** Of these, first visits of a case: the share of cases that come by at all. */
  readonly firstVisits: Float64Array;
}

/**
 * The visits of `networkOf` without its routing: of ten thousand steps in a few milliseconds. Null where cases go round
 * without an end. Steps to which no case comes are never visited, whatever lies behind them. `memory`: of who looks again.
 */
export function visitCounts(
  places: RoutedPlaces,
  start: number,
  segments: readonly Pick<Segment, "share">[],
  memory = new LoopMemory(),
): VisitCounts | null {
  const { n } = places;
  memory.begin();
  const visits = new Float64Array(n);
  const firstVisits = new Float64Array(n);
  for (const { segment, share } of kindsOf(places, segments)) {
    const part = ofSegment(places, sparseRouting(places, segment), start, memory);
    if (part === null) return null;
    for (let step = 0; step < n; step++) {
      visits[step] = (visits[step] ?? 0) + share * (part.visits[step] ?? 0);
      firstVisits[step] = (firstVisits[step] ?? 0) + share * (part.firstVisits[step] ?? 0);
    }
  }
  return { visits, firstVisits };
}

/** Segments with shares that sum to 1 (equal ones where all are nought); one for all where no step tells them apart. */
function kindsOf({ bySegment }: RoutedPlaces, segments: readonly Pick<Segment, "share">[]) {
  if (bySegment.size === 0 || segments.length === 0) return [{ segment: 0, share: 1 }];
  const sum = segments.reduce((total, { share }) => total + share, 0);
  return segments.map(({ share }, segment) => ({
    segment,
    share: sum > 0 ? share / sum : 1 / segments.length,
  }));
}

function ofSegment(
  places: RoutedPlaces,
  free: SparseRouting,
  start: number,
  memory: LoopMemory,
): VisitCounts | null {
  const { n, mostVisits, reworkFactor } = places;
  const first = new Float64Array(n);
  first[start] = 1;
  const parts = routingParts(free, first);
  let routing = free;
  for (let step = 0; step < n; step++) {
    const most = mostVisits[step] ?? 0;
    if (most === 0 || !comesAgain(free, parts, step)) continue;
    const capped = sparselyCapped(places, routing, first, step, most);
    if (capped === null) return null;
    routing = capped;
  }
  const visits = sparseVisits(routing, first, -1, routing === free ? parts : undefined, memory);
  if (visits === null) return null;
  const firstVisits = visits.slice();
  for (let step = 0; step < n; step++) {
    if (reworkFactor[step] === 1 || (routing === free && !comesAgain(free, parts, step))) continue;
    // As in `segmentNetwork`: the step's own cap has no effect before its first visit.
    const reached = sparseVisits(free, first, step) ?? sparseVisits(routing, first, step);
    firstVisits[step] = Math.min(reached?.[step] ?? 0, visits[step] ?? 0);
  }
  return { visits, firstVisits };
}
