import type { RoutedPlaces } from "./routed-places.ts";

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

/**
 * The routing of the cases of one segment (its place among the model's segments), before any cap of visits. Probabilities
 * are taken as shares of their sum.
 */
export function sparseRouting(places: RoutedPlaces, segment: number): SparseRouting {
  const { n, starts, probability, bySegment, exclusive, join, returned } = places;
  const to = places.to instanceof Int32Array ? places.to : Int32Array.from(places.to);
  const share = new Float64Array(to.length);
  const chance = (flow: number): number => bySegment.get(flow)?.[segment] ?? probability[flow] ?? 0;
  for (let from = 0; from < n; from++) {
    const first = starts[from] ?? 0;
    const end = starts[from + 1] ?? 0;
    const isAlways = exclusive[from] === 0 || end - first === 1;
    let whole = 0;
    if (!isAlways) for (let flow = first; flow < end; flow++) whole += chance(flow);
    for (let flow = first; flow < end; flow++) {
      const own = isAlways ? 1 : whole > 0 ? chance(flow) / whole : 0;
      share[flow] = (own * (1 - (returned[from] ?? 0))) / (join[to[flow] ?? 0] ?? 1);
    }
  }
  return { n, starts, to, share, back: returned };
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
