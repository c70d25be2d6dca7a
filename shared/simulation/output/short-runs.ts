import type { MeanFigure } from "../../statistics/mean-interval.ts";

/** A bias that nobody would notice in a time is none to warn of. */
const UNNOTICED = 0.015;

/**
 * Whether the 90th percentile, found in each replication by itself and averaged, is another one than that of all of them
 * together by more than its interval allows: then it is biased, as replications are short, and the interval tells too little.
 */
export function areRunsShort(p90: MeanFigure | null, pooled: number | undefined): boolean {
  if (p90 === null || pooled === undefined || Number.isNaN(pooled)) return false;
  const half = p90.high === null ? 0 : p90.high - p90.mean;
  return Math.abs(p90.mean - pooled) > Math.max(half, UNNOTICED * pooled);
}
