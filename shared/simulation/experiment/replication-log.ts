import { quantileOfSorted } from "../../statistics/percentiles.ts";
import { littleGap } from "../output/little.ts";
import type { ReplicationResult, TraceRow } from "../results/results.ts";
import { PERCENTILES } from "./figures.ts";

/** What is kept of a replication: its figures, not its cases, so that two hundred of them take little room. */
export type Kept = Omit<ReplicationResult, "cases" | "trace"> & {
  readonly percentiles: readonly number[];
  readonly littleGap: number;
};

/** The same with the steps of the sampled cases, of which only the first replication has any. */
export interface KeptReplication {
  readonly kept: Kept;
  readonly trace: readonly TraceRow[];
}

export function keptOf(result: ReplicationResult): KeptReplication {
  const { cases, trace, ...figures } = result;
  const sorted = cases.lead.slice().sort();
  const kept = {
    ...figures,
    percentiles: PERCENTILES.map((share) => quantileOfSorted(sorted, share)),
    littleGap: littleGap(result.little.inside, result.little.rateTimesStay, 1),
  };
  return { kept, trace };
}

/** The replications of one version of the service. */
export class ReplicationLog {
  readonly kept: Kept[] = [];
  trace: readonly TraceRow[] = [];
  events = 0;

  take({ kept, trace }: KeptReplication): void {
    if (this.kept.length === 0) this.trace = trace;
    this.events += kept.events;
    this.kept.push(kept);
  }

  /** One number of each replication, in their order. */
  series(read: (kept: Kept) => number): number[] {
    return this.kept.map(read);
  }
}
