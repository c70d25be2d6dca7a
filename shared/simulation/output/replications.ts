import { type MeanFigure, meanInterval } from "../../statistics/mean-interval.ts";
import { quantileOfSorted } from "../../statistics/percentiles.ts";

/**
 * What the cases of several replications say, each a mean of the replications' own figures with its t-interval: n is
 * the number of replications, for cases of one run depend on each other and replications do not. In the unit of the cases.
 */
export interface CaseFigures {
  readonly mean: MeanFigure | null;
  readonly p50: MeanFigure | null;
  readonly p90: MeanFigure | null;
  readonly p95: MeanFigure | null;
}

/** The figures of each replication come first and are averaged then; one without a case says nothing and is left out. */
export function caseFigures(replications: readonly ArrayLike<number>[], confidence = 0.95): CaseFigures {
  const sorted = replications.map((cases) => Float64Array.from(cases).sort());
  const quantile = (p: number) =>
    meanInterval(
      sorted.map((cases) => quantileOfSorted(cases, p)),
      confidence,
    );
  return {
    mean: meanInterval(sorted.map(meanOf), confidence),
    p50: quantile(0.5),
    p90: quantile(0.9),
    p95: quantile(0.95),
  };
}

/** NaN of no values. */
function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/**
 * Half the width of the interval as a share of the mean; null where there is no interval or the mean is nought. Where
 * every replication gave the same, nothing was left to chance and it is 0.
 */
export function relativeHalfWidth(figure: MeanFigure | null): number | null {
  if (figure === null || figure.n < 2) return null;
  if (figure.sd === 0) return 0;
  if (figure.low === null || figure.high === null || figure.mean === 0) return null;
  return (figure.high - figure.low) / 2 / Math.abs(figure.mean);
}
