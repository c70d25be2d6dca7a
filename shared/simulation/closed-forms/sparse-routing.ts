import type { ServiceStep } from "../service-model.ts";

/**
 * Where cases go from one visit of a step, as lists: a service has few flows for its steps, and n × n numbers of ten
 * thousand steps would not fit into memory. Steps by their place among the model's steps.
 */
export interface SparseRouting {
  readonly n: number;
  /** n + 1 numbers: the flows of step i are those from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Int32Array;
  /** By flow: the step that it leads to. */
  readonly to: Int32Array;
  /** By flow: the visits that follow by it from one visit. A join of k branches is visited once for k that come in. */
  readonly share: Float64Array;
  /** By step: the share of the visits that an approver sends back, so that they are made again. */
  readonly back: Float64Array;
}

/** What the routing of a step is made from. */
export type RoutedStep = Pick<
  ServiceStep,
  "split" | "next" | "join" | "approvals" | "approvalReturn" | "mostVisits" | "reworkFactor"
>;

/**
 * The routing of the cases of one segment (its place among the model's segments), before any cap of visits. Probabilities
 * are taken as shares of their sum.
 */
export function sparseRouting(
  steps: readonly RoutedStep[],
  index: ReadonlyMap<string, number>,
  segment: number,
): SparseRouting {
  const n = steps.length;
  const starts = new Int32Array(n + 1);
  for (const [from, { next }] of steps.entries()) starts[from + 1] = (starts[from] ?? 0) + next.length;
  const to = new Int32Array(starts[n] ?? 0);
  const share = new Float64Array(to.length);
  const back = new Float64Array(n);
  let at = 0;
  for (const [from, { split, next, approvals, approvalReturn }] of steps.entries()) {
    const returned = approvalReturn > 0 ? 1 - (1 - approvalReturn) ** approvals : 0;
    back[from] = returned;
    const isAlways = split === "parallel" || next.length === 1;
    let whole = 0;
    if (!isAlways) for (const way of next) whole += way.bySegment?.[segment] ?? way.probability;
    for (const way of next) {
      const target = index.get(way.to) ?? 0;
      const own = isAlways ? 1 : whole > 0 ? (way.bySegment?.[segment] ?? way.probability) / whole : 0;
      to[at] = target;
      share[at] = (own * (1 - returned)) / Math.max(1, steps[target]?.join ?? 1);
      at++;
    }
  }
  return { n, starts, to, share, back };
}

/** The visits that follow at once from a visit to a step, those that are sent back among them. */
export function nextVisits({ n, starts, to, share, back }: SparseRouting, step: number): Float64Array {
  const row = new Float64Array(n);
  for (let flow = starts[step] ?? 0; flow < (starts[step + 1] ?? 0); flow++) {
    const target = to[flow] ?? 0;
    row[target] = (row[target] ?? 0) + (share[flow] ?? 0);
  }
  row[step] = (row[step] ?? 0) + (back[step] ?? 0);
  return row;
}
