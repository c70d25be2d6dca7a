import { quantileOfSorted } from "../../statistics/percentiles.ts";
import { littleGap } from "../output/little.ts";
import type { ReplicationResult, TraceRow } from "../results/results.ts";
import { PERCENTILES } from "./figures.ts";

/** What is kept of a replication: its figures, not its cases, so that two hundred of them take little room. */
export type Kept = Omit<ReplicationResult, "cases" | "trace"> & {
  readonly percentiles: readonly number[];
  readonly littleGap: number;
};

/** The replications of one version of the service. */
export class ReplicationLog {
  readonly kept: Kept[] = [];
  trace: readonly TraceRow[] = [];
  events = 0;

  take(result: ReplicationResult): void {
    const { cases, trace, ...figures } = result;
    if (this.kept.length === 0) this.trace = trace;
    this.events += result.events;
    const sorted = cases.lead.slice().sort();
    this.kept.push({
      ...figures,
      percentiles: PERCENTILES.map((share) => quantileOfSorted(sorted, share)),
      littleGap: littleGap(result.little.inside, result.little.rateTimesStay, 1),
    });
  }

  /** One number of each replication, in their order. */
  series(read: (kept: Kept) => number): number[] {
    return this.kept.map(read);
  }
}
