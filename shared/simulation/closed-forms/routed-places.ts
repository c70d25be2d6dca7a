import type { ServiceModel } from "../service-model.ts";

/**
 * What the traffic of a service rests on, by numbers: the flows of place i are those from `starts[i]` up to
 * `starts[i + 1]`, whatever the place is called.
 */
export interface RoutedPlaces {
  readonly n: number;
  /** n + 1 numbers. */
  readonly starts: Int32Array;
  /** By flow: the place that it leads to, and its chance where one of several is taken. */
  readonly to: ArrayLike<number>;
  readonly probability: ArrayLike<number>;
  /** By flow that is told apart by segments: the chance for each; null where it is that of all. */
  readonly bySegment: ReadonlyMap<number, readonly (number | null)[]>;
  /** By place: 1 where one of the flows is taken, 0 where all are. */
  readonly exclusive: Uint8Array;
  /** By place: the branches that are awaited, at least 1. */
  readonly join: ArrayLike<number>;
  /** By place: the chance that an approver sends the case back. */
  readonly returned: Float64Array;
  /** By place: the most visits of one case, 0 = no cap; and what a second visit takes as a multiple of the first. */
  readonly mostVisits: ArrayLike<number>;
  readonly reworkFactor: ArrayLike<number>;
}

/** The chance that one of so many approvers, one after the other, sends a case back. */
export const chanceOfReturn = (approvals: number, approvalReturn: number): number =>
  approvalReturn > 0 ? 1 - (1 - approvalReturn) ** approvals : 0;

/** The places of a service, in the order of its steps. */
export function routedPlaces({ steps }: ServiceModel, index: ReadonlyMap<string, number>): RoutedPlaces {
  const n = steps.length;
  const starts = new Int32Array(n + 1);
  const flows = steps.flatMap(({ next }) => next);
  for (const [place, { next }] of steps.entries()) starts[place + 1] = (starts[place] ?? 0) + next.length;
  const bySegment = new Map<number, readonly (number | null)[]>();
  for (const [flow, { bySegment: row }] of flows.entries()) if (row) bySegment.set(flow, row);
  return {
    n,
    starts,
    to: flows.map(({ to }) => index.get(to) ?? 0),
    probability: flows.map(({ probability }) => probability),
    bySegment,
    exclusive: Uint8Array.from(steps, ({ split }) => (split === "exclusive" ? 1 : 0)),
    join: steps.map(({ join }) => Math.max(1, join)),
    returned: Float64Array.from(steps, ({ approvals, approvalReturn }) =>
      chanceOfReturn(approvals, approvalReturn),
    ),
    mostVisits: steps.map(({ mostVisits }) => mostVisits),
    reworkFactor: steps.map(({ reworkFactor }) => reworkFactor),
  };
}
