import { fQuantile } from "./f-distribution.ts";
import type { Interval } from "./proportion.ts";

/** Mean squares of targets, raters, what is left, and within targets (raters and what is left together). */
export interface MeanSquares {
  readonly targets: number;
  readonly raters: number;
  readonly error: number;
  readonly within: number;
  /** Targets and raters. */
  readonly n: number;
  readonly k: number;
}

type Three = readonly [Interval | null, Interval | null, Interval | null];

/**
 * Intervals by F quantiles: exact for ICC(1) and ICC(3); for ICC(2) with Satterthwaite's degrees (Shrout & Fleiss
 * 1979; McGraw & Wong 1996). `icc21` is the point estimate of ICC(2,1). As R's psych::ICC.
 */
export function intraclassIntervals(
  squares: MeanSquares,
  icc21: number,
  confidence: number,
): { single: Three; mean: Three } {
  const { targets, error, within, n, k } = squares;
  const p = 1 - (1 - confidence) / 2;
  const one = bounds(targets / within, n - 1, n * (k - 1), p);
  const three = bounds(targets / error, n - 1, (n - 1) * (k - 1), p);
  const two = randomRaters(squares, icc21, p);
  const single = (f: number) => (f - 1) / (f + k - 1);
  const mean = (f: number) => 1 - 1 / f;
  const ofMean = (icc: number) => (icc * k) / (1 + icc * (k - 1));
  // At −1/(k − 1) and below there is no mean of k raters that could agree: the bound is not defined.
  const meanOfTwo = two !== null && two.low > -1 / (k - 1) ? two : null;
  return {
    single: [through(one, single), two, through(three, single)],
    mean: [through(one, mean), through(meanOfTwo, ofMean), through(three, mean)],
  };
}

/** An F ratio over the quantiles of its distribution. */
function bounds(f: number, first: number, second: number, p: number): Interval | null {
  if (!Number.isFinite(f) || f <= 0) return null;
  return { low: f / fQuantile(p, first, second), high: f * fQuantile(p, second, first) };
}

function randomRaters(squares: MeanSquares, icc: number, p: number): Interval | null {
  const { targets, raters, error, n, k } = squares;
  if (!(error > 0)) return null;
  const ratio = raters / error;
  const part = n * (1 + (k - 1) * icc) - k * icc;
  const degrees =
    ((k - 1) * (n - 1) * (k * icc * ratio + part) ** 2) /
    ((n - 1) * k ** 2 * icc ** 2 * ratio ** 2 + part ** 2);
  if (!(degrees > 0)) return null;
  const upper = fQuantile(p, n - 1, degrees);
  const lower = fQuantile(p, degrees, n - 1);
  const others = k * raters + (k * n - k - n) * error;
  const low = (n * (targets - upper * error)) / (upper * others + n * targets);
  const high = (n * (lower * targets - error)) / (others + n * lower * targets);
  // Far below nought, with few targets, the approximation loses its own estimate: then it says nothing.
  return low <= icc && icc <= high ? { low, high } : null;
}

const through = (interval: Interval | null, change: (value: number) => number): Interval | null =>
  interval && { low: change(interval.low), high: change(interval.high) };
