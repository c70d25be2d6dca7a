import { fUpperTail } from "./f-distribution.ts";
import { intraclassIntervals, type MeanSquares } from "./intraclass-intervals.ts";
import type { Interval } from "./proportion.ts";

/** The six intraclass correlations of Shrout & Fleiss (1979): single rater and mean of k. */
export interface IntraclassCorrelations {
  readonly single: readonly [icc11: number, icc21: number, icc31: number];
  /**
   * Null where raters disagree more than by chance: the variance of targets is then estimated at nought or below, and
   * the ratio would be above 1 or without end.
   */
  readonly mean: readonly [icc1k: number | null, icc2k: number | null, icc3k: number | null];
  /** In the same order; null where they are not defined, as when all raters agree exactly. */
  readonly singleIntervals: readonly (Interval | null)[];
  readonly meanIntervals: readonly (Interval | null)[];
  /** F tests that the targets do not differ: of ICC(1), and of ICC(2) and ICC(3). Null without any error. */
  readonly oneWay: FTest | null;
  readonly twoWay: FTest | null;
  /** Targets that every rater scored, and those left out for a missing score. */
  readonly targets: number;
  readonly leftOut: number;
  readonly raters: number;
  readonly confidence: number;
}

export interface FTest {
  readonly f: number;
  readonly degrees: readonly [number, number];
  readonly p: number;
}

/**
 * `scores`: one row per target, one column per rater; a row with a missing score (null, NaN) is left out and
 * counted. Null below two complete targets or two raters, and where nothing varies. As R's psych::ICC(lmer = FALSE).
 */
export function intraclassCorrelations(
  scores: readonly (readonly (number | null)[])[],
  confidence = 0.95,
): IntraclassCorrelations | null {
  const k = scores.reduce((most, row) => Math.max(most, row.length), 0);
  const complete = scores.filter(
    (row): row is readonly number[] =>
      row.length === k && row.every((score) => score !== null && !Number.isNaN(score)),
  );
  const n = complete.length;
  if (n < 2 || k < 2) return null;
  const squares = meanSquares(complete, n, k);
  if (squares === null) return null;
  const { targets, raters, error, within } = squares;
  const single = [
    (targets - within) / (targets + (k - 1) * within),
    (targets - error) / (targets + (k - 1) * error + (k * (raters - error)) / n),
    (targets - error) / (targets + (k - 1) * error),
  ] as const;
  const mean = [
    positiveShare(targets - within, targets),
    positiveShare(targets - error, targets + (raters - error) / n),
    positiveShare(targets - error, targets),
  ] as const;
  if (!single.every(Number.isFinite)) return null;
  const intervals = intraclassIntervals(squares, single[1], confidence);
  return {
    single,
    mean,
    singleIntervals: intervals.single,
    meanIntervals: intervals.mean.map((interval, which) => (mean[which] === null ? null : interval)),
    oneWay: fTest(targets / within, n - 1, n * (k - 1)),
    twoWay: fTest(targets / error, n - 1, (n - 1) * (k - 1)),
    targets: n,
    leftOut: scores.length - n,
    raters: k,
    confidence,
  };
}

/** Null unless the whole is above a rounding digit. */
const positiveShare = (part: number, whole: number): number | null =>
  whole > Math.abs(part) * 1e-12 ? part / whole : null;

const fTest = (f: number, first: number, second: number): FTest | null =>
  Number.isFinite(f) ? { f, degrees: [first, second], p: fUpperTail(f, first, second) } : null;

function meanSquares(scores: readonly (readonly number[])[], n: number, k: number): MeanSquares | null {
  const grand = average(scores.map(average));
  const raterMeans = Array.from({ length: k }, (_, rater) => average(scores.map((row) => row[rater] ?? 0)));
  let rows = 0;
  let residuals = 0;
  for (const row of scores) {
    const own = average(row);
    rows += k * (own - grand) ** 2;
    row.forEach((score, rater) => {
      residuals += (score - own - (raterMeans[rater] ?? 0) + grand) ** 2;
    });
  }
  const columns = raterMeans.reduce((sum, mean) => sum + n * (mean - grand) ** 2, 0);
  const total = rows + columns + residuals;
  if (total === 0) return null;
  // Below a rounding digit of the whole there is no error: the raters agree, but for a constant.
  const left = residuals < total * 1e-24 ? 0 : residuals;
  return {
    targets: rows / (n - 1),
    raters: columns / (k - 1),
    error: left / ((n - 1) * (k - 1)),
    within: (left + columns) / (n * (k - 1)),
    n,
    k,
  };
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
