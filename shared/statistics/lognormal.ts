import { normalCdf, normalQuantile } from "./normal.ts";
import { quantileOfSorted, sortedValues } from "./percentiles.ts";

/** A lognormal time: its logarithm is normal with mean `mu` and standard deviation `sigma`. */
export interface Lognormal {
  readonly mu: number;
  readonly sigma: number;
  readonly median: number;
  /** 90th percentile. */
  readonly p90: number;
  readonly mean: number;
}

export interface FittedLognormal extends Lognormal {
  readonly n: number;
  /** Values that are not above nought: they were left out, a lognormal time has none. */
  readonly leftOut: number;
  /** Kolmogorov–Smirnov: the greatest distance of the shares below a value, sample against fit, 0 to 1. */
  readonly distance: number;
}

/** The lognormal with that median and 90th percentile. Null unless 0 < median ≤ p90. */
export function lognormalOf(median: number, p90: number): Lognormal | null {
  if (!(median > 0) || !(p90 >= median) || !Number.isFinite(p90)) return null;
  const mu = Math.log(median);
  const sigma = Math.log(p90 / median) / normalQuantile(0.9);
  return { mu, sigma, median, p90, mean: Math.exp(mu + (sigma * sigma) / 2) };
}

/** The lognormal with the sample's own median and 90th percentile (type 7), and how far it is from the sample. */
export function fitLognormal(values: ArrayLike<number>): FittedLognormal | null {
  const all = sortedValues(values);
  const from = all.findIndex((value) => value > 0);
  if (from < 0) return null;
  const sorted = all.subarray(from);
  const n = sorted.length;
  const fit = lognormalOf(quantileOfSorted(sorted, 0.5), quantileOfSorted(sorted, 0.9));
  if (fit === null) return null;
  let distance = 0;
  for (let start = 0; start < n; ) {
    const value = sorted[start] as number;
    let end = start + 1;
    while (end < n && sorted[end] === value) end++;
    const share = shareBelow(fit, value);
    // A fit without spread jumps where the sample does.
    const before = fit.sigma === 0 && value === fit.median ? 0 : share;
    distance = Math.max(distance, Math.abs(end / n - share), Math.abs(before - start / n));
    start = end;
  }
  return { ...fit, n, leftOut: from, distance };
}

function shareBelow({ mu, sigma, median }: Lognormal, value: number): number {
  if (sigma === 0) return value >= median ? 1 : 0;
  return normalCdf((Math.log(value) - mu) / sigma);
}
