import { binomialCdf, binomialQuantile } from "./binomial.ts";

/** A percentile with an interval that supposes nothing about how the values are distributed. */
export interface PercentileFigure {
  readonly n: number;
  /** Which percentile, 0 to 1. */
  readonly p: number;
  readonly value: number;
  /** Null where so few values set no bound on that side at this confidence. */
  readonly low: number | null;
  readonly high: number | null;
  /** What was asked for. */
  readonly confidence: number;
  /** What the interval truly covers at least: bounds are values that were seen, so it comes in steps. */
  readonly coverage: number;
}

/** Quantile of type 7 (Hyndman & Fan 1996; R's default) of values already sorted upwards. NaN of none. */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number): number {
  if (sorted.length === 0) return Number.NaN;
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low;
  return low + (place - below) * (high - low);
}

/** The values that are numbers, upwards. */
export function sortedValues(values: ArrayLike<number>): Float64Array {
  const sorted = Float64Array.from(values);
  let count = 0;
  for (const value of sorted) if (!Number.isNaN(value)) sorted[count++] = value;
  return sorted.subarray(0, count).sort();
}

/**
 * The p-quantile of sorted values, between two of them whose ranks are binomial quantiles (Conover 1999, 3.2): they
 * hold the true percentile with the given confidence or more. Null of no values, or where p is not within 0 … 1.
 */
export function percentileOfSorted(
  sorted: ArrayLike<number>,
  p: number,
  confidence = 0.95,
): PercentileFigure | null {
  const n = sorted.length;
  if (n === 0 || !(p >= 0 && p <= 1)) return null;
  const tail = (1 - confidence) / 2;
  const lower = binomialQuantile(tail, n, p);
  const upper = binomialQuantile(1 - tail, n, p) + 1;
  return {
    n,
    p,
    value: quantileOfSorted(sorted, p),
    low: lower >= 1 ? (sorted[lower - 1] ?? null) : null,
    high: upper <= n ? (sorted[upper - 1] ?? null) : null,
    confidence,
    coverage: binomialCdf(upper - 1, n, p) - binomialCdf(lower - 1, n, p),
  };
}
