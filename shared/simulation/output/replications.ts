import type { MeanFigure } from "../../statistics/mean-interval.ts";

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
