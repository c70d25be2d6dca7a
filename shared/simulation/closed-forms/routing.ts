import type { ServiceModel, ServiceStep } from "../service-model.ts";
import { solveLinear } from "./linear-system.ts";

/** Where cases go from one visit of a step; vectors are in the order of the model's steps. */
export interface Routing {
  readonly n: number;
  /**
   * n × n numbers row by row: entry i·n + j is how many visits to step j follow by a flow from one visit to step i. A join
   * of k branches is visited once for k that come in.
   */
  readonly flows: Float64Array;
  /** The share of the visits of each step that an approver sends back, so that they are made again. */
  readonly back: Float64Array;
}

export const emptyRouting = (n: number): Routing => ({
  n,
  flows: new Float64Array(n * n),
  back: new Float64Array(n),
});

/** Throws a RangeError where a flow leads to no step. */
export function indexOfSteps(steps: readonly ServiceStep[]): Map<string, number> {
  const index = new Map(steps.map((step, place) => [step.id, place]));
  for (const step of steps) {
    const lost = step.next.find(({ to }) => !index.has(to));
    if (lost) throw new RangeError(`${step.name} leads to ${lost.to}, and there is no such step`);
  }
  return index;
}

/**
 * The routing of the cases of one segment (its place among the model's segments), before any cap of visits. Probabilities
 * are taken as shares of their sum.
 */
export function routingOf(model: ServiceModel, index: ReadonlyMap<string, number>, segment: number): Routing {
  const routing = emptyRouting(model.steps.length);
  const { n, flows, back } = routing;
  for (const [from, step] of model.steps.entries()) {
    const returned = 1 - (1 - step.approvalReturn) ** step.approvals;
    back[from] = returned;
    const shares = step.next.map(({ probability, bySegment }) => bySegment?.[segment] ?? probability);
    const whole = shares.reduce((sum, share) => sum + share, 0);
    for (const [flow, { to }] of step.next.entries()) {
      const target = index.get(to) ?? 0;
      const isAlways = step.split === "parallel" || step.next.length === 1;
      const share = isAlways ? 1 : whole > 0 ? (shares[flow] ?? 0) / whole : 0;
      const place = from * n + target;
      const joined = Math.max(1, model.steps[target]?.join ?? 1);
      flows[place] = (flows[place] ?? 0) + (share * (1 - returned)) / joined;
    }
  }
  return routing;
}

/**
 * Visits to each step that follow from `first` visits (the traffic equations v = first + v·P). With `until`, a case is
 * followed only as far as its first visit to that step. Null where cases go round without an end.
 */
export function visitsFrom(routing: Routing, first: Float64Array, until?: number): Float64Array | null {
  const { n } = routing;
  const equations = new Float64Array(n * n);
  for (let from = 0; from < n; from++) {
    const row = from === until ? null : visitsAfter(routing, from);
    for (let to = 0; to < n; to++) equations[to * n + from] = (from === to ? 1 : 0) - (row?.[to] ?? 0);
  }
  const visits = solveLinear(equations, first);
  // A loop that feeds itself more than it loses has a solution, too, but a negative one.
  return visits?.every((visit) => visit > -1e-9 && visit < Number.POSITIVE_INFINITY) ? visits : null;
}

/** The visits that follow at once from a visit to a step, those that are sent back among them. */
export function visitsAfter({ n, flows, back }: Routing, step: number): Float64Array {
  const row = flows.slice(step * n, (step + 1) * n);
  row[step] = (row[step] ?? 0) + (back[step] ?? 0);
  return row;
}

export function unit(n: number, place: number): Float64Array {
  const vector = new Float64Array(n);
  vector[place] = 1;
  return vector;
}
