import type { ServiceModel } from "../service-model.ts";
import { comesAgain } from "./comes-again.ts";
import { routedPlaces } from "./routed-places.ts";
import { emptyRouting, indexOfSteps, type Routing, routingOf, unit, visitsFrom } from "./routing.ts";
import { routingParts } from "./routing-parts.ts";
import { type SparseRouting, sparseRouting } from "./sparse-routing.ts";
import { cappedRouting } from "./visit-cap.ts";

/** The traffic of a service for one average case; vectors are in the order of the model's steps. */
export interface Network {
  readonly start: number;
  /** Averaged over the segments and over first and later visits. */
  readonly routing: Routing;
  /** How often the work of each step is done per case. */
  readonly visits: Float64Array;
  /** Of these, first visits of a case: the share of cases that come by at all. */
  readonly firstVisits: Float64Array;
}

/**
 * Solves the traffic equations segment by segment and mixes them by the segments' shares. Null where cases go round
 * without an end or the service has no start. Clients who give up are not counted: the traffic is that of patient clients.
 */
export function networkOf(model: ServiceModel): Network | null {
  const index = indexOfSteps(model.steps);
  const start = index.get(model.startId);
  if (start === undefined) return null;
  const n = model.steps.length;
  const routing = emptyRouting(n);
  const visits = new Float64Array(n);
  const firstVisits = new Float64Array(n);
  const places = routedPlaces(model, index);
  for (const [segment, share] of sharesOf(model).entries()) {
    const again = comingAgain(sparseRouting(places, segment), start);
    const part = segmentNetwork(model, routingOf(model, index, segment), start, again);
    if (part === null) return null;
    const weight = part.visits.map((visit) => share * visit);
    addWeighted(visits, weight, new Float64Array(n).fill(1), 1);
    addWeighted(firstVisits, new Float64Array(n).fill(share), part.firstVisits, 1);
    addWeighted(routing.flows, weight, part.routing.flows, n);
    addWeighted(routing.back, weight, part.routing.back, 1);
  }
  // Until here the routing held flows per case.
  const perVisit = visits.map((visit) => (visit > 0 ? 1 / visit : 0));
  for (let place = 0; place < n * n; place++) {
    routing.flows[place] = (routing.flows[place] ?? 0) * (perVisit[Math.floor(place / n)] ?? 0);
  }
  for (let step = 0; step < n; step++) routing.back[step] = (routing.back[step] ?? 0) * (perVisit[step] ?? 0);
  return { start, routing, visits, firstVisits };
}

/** Adds to each row of `width` numbers those of another, times the row's weight. */
function addWeighted(sum: Float64Array, weight: Float64Array, added: Float64Array, width: number): void {
  for (const [place, value] of added.entries()) {
    sum[place] = (sum[place] ?? 0) + (weight[Math.floor(place / width)] ?? 0) * value;
  }
}

/** Sums to 1; one nameless segment where the model has none, and equal shares where all are nought. */
function sharesOf({ segments }: ServiceModel): number[] {
  if (segments.length === 0) return [1];
  const sum = segments.reduce((total, { share }) => total + share, 0);
  return segments.map(({ share }) => (sum > 0 ? share / sum : 1 / segments.length));
}

/** Where a case can come more than once: elsewhere neither a cap nor the work of a second visit matters. */
function comingAgain(routing: SparseRouting, start: number): (step: number) => boolean {
  const parts = routingParts(routing, unit(routing.n, start));
  return (step) => comesAgain(routing, parts, step);
}

function segmentNetwork(
  { steps }: ServiceModel,
  free: Routing,
  start: number,
  again: (step: number) => boolean,
): Network | null {
  const first = unit(steps.length, start);
  let routing = free;
  for (const [step, { mostVisits }] of steps.entries()) {
    if (mostVisits === 0 || !again(step)) continue;
    const capped = cappedRouting(steps, routing, start, step, mostVisits);
    if (capped === null) return null;
    routing = capped;
  }
  const visits = visitsFrom(routing, first);
  if (visits === null) return null;
  const firstVisits = visits.slice();
  for (const [step, { reworkFactor }] of steps.entries()) {
    // Elsewhere it makes no difference which visit it is.
    if (reworkFactor === 1 || (routing === free && !again(step))) continue;
    // Before the first visit the step's own cap has no effect, so this is asked of the free routing where it has an end.
    const reached = visitsFrom(free, first, step) ?? visitsFrom(routing, first, step);
    firstVisits[step] = Math.min(reached?.[step] ?? 0, visits[step] ?? 0);
  }
  return { start, routing, visits, firstVisits };
}
