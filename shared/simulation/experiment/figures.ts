import type { MeanFigure } from "../../statistics/mean-interval.ts";
import type { Part } from "../engine/parts.ts";
import type { PairedDifference } from "../output/paired.ts";
import type { Progress } from "../output/stopping-rule.ts";
import type { TraceRow } from "../results/results.ts";
import type { ServiceModel } from "../service-model.ts";

/** One version of a service in an experiment: the as-is, a to-be, or one with other people. */
export interface Variant {
  readonly id: string;
  readonly model: ServiceModel;
}

/** Percentiles of the lead time that are kept: the first, the second … the 99th. */
export const PERCENTILES: readonly number[] = Array.from({ length: 99 }, (_, index) => (index + 1) / 100);

/** Times in minutes; each figure is the mean of the replications' own ones with its t-interval; null without a case. */
export interface TimeFigures {
  readonly mean: MeanFigure | null;
  readonly p50: MeanFigure | null;
  readonly p90: MeanFigure | null;
  readonly p95: MeanFigure | null;
}

export interface StepFigures {
  readonly stepId: string;
  /** Visits per client who came to the end. */
  readonly visits: number;
  /** Minutes of one visit, part by part. */
  readonly parts: Readonly<Record<Part, number>>;
  readonly stay: TimeFigures;
  /** Share of the visits that were left by a client who gave up. */
  readonly gaveUp: number;
}

export interface TouchPointFigures {
  readonly touchPointId: string;
  /** From leaving a touch point (for the first one: from arriving) to first coming to this one. */
  readonly before: TimeFigures;
  readonly waiting: TimeFigures;
  readonly stay: TimeFigures;
}

export interface PoolFigures {
  readonly poolId: string;
  readonly utilisation: MeanFigure | null;
  /** 168 hours of the week, Monday's first first; NaN where the pool is closed. */
  readonly utilisationByHour: readonly number[];
  readonly waiting: TimeFigures;
  /** Tasks that wait, on average over time. */
  readonly queueLength: MeanFigure | null;
  readonly queueByHour: readonly number[];
  /** Only where it is asked for. */
  readonly queueBand?: QueueBand;
}

/**
 * Tasks that wait in each hour of the week: in one replication of ten there are no more than `low`, in half of them no
 * more than `median`, in nine of ten no more than `high`. Of replications that look at one week each, these are weeks.
 */
export interface QueueBand {
  readonly low: readonly number[];
  readonly median: readonly number[];
  readonly high: readonly number[];
}

export interface TargetFigures {
  readonly targetId: string;
  /** Share that was kept, 0 to 1. */
  readonly compliance: MeanFigure | null;
  /** The same of each replication. */
  readonly compliances: readonly number[];
  readonly p90: MeanFigure | null;
}

export interface VariantFigures {
  readonly id: string;
  readonly lead: TimeFigures;
  /** Minutes at each of `PERCENTILES`, averaged over the replications. */
  readonly percentiles: readonly number[];
  /** Minutes within which nine of ten of all replications together are through; only of a run, not of what is kept of it. */
  readonly pooledP90?: number;
  /** Minutes of one case, part by part. */
  readonly parts: Readonly<Record<Part, MeanFigure | null>>;
  /** Per case, in the model's currency. */
  readonly cost: MeanFigure | null;
  readonly steps: readonly StepFigures[];
  readonly touchPoints: readonly TouchPointFigures[];
  readonly pools: readonly PoolFigures[];
  readonly targets: readonly TargetFigures[];
  /** Share of the clients who gave up, and who had not come to an end when the run ended. */
  readonly gaveUp: MeanFigure | null;
  readonly unfinished: MeanFigure | null;
  /** Clients who counted, in all replications. */
  readonly cases: number;
  /** The largest gap in Little's law, as a share. */
  readonly littleGap: number;
  /** Mean lead time of each replication, minutes. */
  readonly leadMeans: readonly number[];
  /** The first replication's sampled cases. */
  readonly trace: readonly TraceRow[];
}

/** Another version − the first, replication by replication with the same clients and the same luck. */
export interface VariantDifference {
  readonly id: string;
  readonly mean: PairedDifference | null;
  readonly p50: PairedDifference | null;
  readonly p90: PairedDifference | null;
  readonly p95: PairedDifference | null;
  readonly cost: PairedDifference | null;
  readonly gaveUp: PairedDifference | null;
}

export interface ExperimentFigures {
  readonly replications: number;
  /** As the stopping rule sees the version whose interval is the widest. */
  readonly progress: Progress;
  readonly isOver: boolean;
  /** Minutes left out at the start of each replication, and whether the series showed the end of its start. */
  readonly warmUp: number;
  readonly settled: boolean;
  readonly events: number;
  readonly variants: readonly VariantFigures[];
  readonly differences: readonly VariantDifference[];
}
