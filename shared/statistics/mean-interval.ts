import { type Moments, momentsOf } from "./moments.ts";
import { studentQuantile } from "./student-t.ts";

/**
 * A mean with its t-interval. With one value there is a mean but no spread: sd and bounds are null. Where all answers
 * are the same sd is nought and the bounds are null: such a sample does not show how far others may lie from it.
 */
export interface MeanFigure {
  readonly n: number;
  /** Present when answers carry weights: the equally weighted answers that would tell as much. */
  readonly effectiveN?: number;
  readonly mean: number;
  readonly sd: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: number;
}

/** Null when nothing was answered. NaN counts as not answered. */
export const meanInterval = (values: Iterable<number>, confidence = 0.95): MeanFigure | null =>
  meanFigure(momentsOf(values), confidence);

export function meanFigure(
  moments: Pick<Moments, "n" | "mean" | "variance">,
  confidence = 0.95,
): MeanFigure | null {
  const { n, mean, variance } = moments;
  if (n === 0) return null;
  if (variance === null) return { n, mean, sd: null, low: null, high: null, confidence };
  const sd = spreadOf(variance, mean);
  if (sd === 0) return { n, mean, sd, low: null, high: null, confidence };
  const margin = (studentQuantile(1 - (1 - confidence) / 2, n - 1) * sd) / Math.sqrt(n);
  return { n, mean, sd, low: mean - margin, high: mean + margin, confidence };
}

/** The standard deviation; a rounding digit left of equal answers is no spread. */
export function spreadOf(variance: number, mean: number): number {
  const sd = Math.sqrt(variance);
  return sd <= ROUNDING * Math.max(1, Math.abs(mean)) ? 0 : sd;
}

const ROUNDING = 1e-9;

/** Perception − expectation of those who gave both, position by position. */
export function pairedGap(
  expectations: ArrayLike<number>,
  perceptions: ArrayLike<number>,
  confidence = 0.95,
): MeanFigure | null {
  const count = Math.min(expectations.length, perceptions.length);
  const gaps = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    gaps[row] = (perceptions[row] ?? Number.NaN) - (expectations[row] ?? Number.NaN);
  }
  return meanInterval(gaps, confidence);
}

/** mean / (sd/√n); null where the spread is unknown or nought. */
export const tStatistic = (figure: MeanFigure): number | null =>
  figure.sd === null || figure.sd === 0
    ? null
    : figure.mean / (figure.sd / Math.sqrt(figure.effectiveN ?? figure.n));
