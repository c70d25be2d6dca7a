import { type MeanFigure, spreadOf } from "./mean-interval.ts";
import { studentQuantile } from "./student-t.ts";

/**
 * Mean and spread of answers that carry a weight each, in one pass (West 1979), without losing digits.
 * Rows without an answer (NaN) or without a weight above nought are left out, and not counted in n.
 */
export class WeightedMoments {
  /** Answers, whatever they weigh. */
  n = 0;
  mean = 0;
  #weights = 0;
  #squaredWeights = 0;
  #squares = 0;

  add(value: number, weight: number): void {
    if (Number.isNaN(value) || !(weight > 0)) return;
    this.n++;
    this.#weights += weight;
    this.#squaredWeights += weight * weight;
    const distance = value - this.mean;
    // The fraction first: of the first answer it is exactly 1, so that equal answers leave no spread.
    this.mean += distance * (weight / this.#weights);
    this.#squares += weight * distance * (value - this.mean);
  }

  get weights(): number {
    return this.#weights;
  }

  /** Kish (1965): (Σw)² / Σw², the equally weighted answers that would tell as much. Nought without answers. */
  get effectiveN(): number {
    return effectiveCount(this.#weights, this.#squaredWeights, this.n);
  }

  /** Σw(x − m)² / (Σw − Σw²/Σw), as R's cov.wt; with equal weights the plain sample variance. Null below two. */
  get variance(): number | null {
    if (this.n < 2) return null;
    const freedom = this.#weights - this.#squaredWeights / this.#weights;
    // Of equal answers a rounding digit may be left below nought, and a spread is never less than none.
    return freedom > 0 ? Math.max(0, this.#squares) / freedom : null;
  }
}

/** (Σw)² / Σw², never above the answers there are (a rounding digit would carry it there). */
export const effectiveCount = (weights: number, squaredWeights: number, n: number): number =>
  squaredWeights > 0 ? Math.min(n, weights ** 2 / squaredWeights) : 0;

/** The mean of weighted answers with a t-interval on effective n − 1 degrees. Null when nothing was answered. */
export function weightedMean(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  confidence = 0.95,
): MeanFigure | null {
  const moments = new WeightedMoments();
  const count = Math.min(values.length, weights.length);
  for (let row = 0; row < count; row++) moments.add(values[row] ?? Number.NaN, weights[row] ?? 0);
  return weightedMeanFigure(moments, confidence);
}

export function weightedMeanFigure(
  moments: Pick<WeightedMoments, "n" | "mean" | "variance" | "effectiveN">,
  confidence = 0.95,
): MeanFigure | null {
  const { n, mean, variance, effectiveN } = moments;
  if (n === 0) return null;
  if (variance === null || !(effectiveN > 1)) {
    return { n, effectiveN, mean, sd: null, low: null, high: null, confidence };
  }
  const sd = spreadOf(variance, mean);
  if (sd === 0) return { n, effectiveN, mean, sd, low: null, high: null, confidence };
  const margin = (studentQuantile(1 - (1 - confidence) / 2, effectiveN - 1) * sd) / Math.sqrt(effectiveN);
  return { n, effectiveN, mean, sd, low: mean - margin, high: mean + margin, confidence };
}

/** Perception − expectation of those who gave both, each counted by the respondent's weight. */
export function weightedPairedGap(
  expectations: ArrayLike<number>,
  perceptions: ArrayLike<number>,
  weights: ArrayLike<number>,
  confidence = 0.95,
): MeanFigure | null {
  const moments = new WeightedMoments();
  const count = Math.min(expectations.length, perceptions.length, weights.length);
  for (let row = 0; row < count; row++) {
    moments.add((perceptions[row] ?? Number.NaN) - (expectations[row] ?? Number.NaN), weights[row] ?? 0);
  }
  return weightedMeanFigure(moments, confidence);
}
