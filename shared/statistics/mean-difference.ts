import type { MeanFigure } from "./mean-interval.ts";
import { studentCdf, studentQuantile } from "./student-t.ts";

/**
 * Second mean − first mean of two independent groups. Where the spread of a group is unknown or nought, only the value
 * is known: equal answers of one group would count as if they could not have been others.
 */
export interface MeanDifference {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly t: number | null;
  /** Welch–Satterthwaite, seldom a whole number. */
  readonly degrees: number | null;
  /** Two-sided, of the hypothesis that the means are equal. */
  readonly p: number | null;
  readonly firstN: number;
  readonly secondN: number;
  readonly confidence: number;
}

/**
 * Welch (1947): the spreads need not be equal. As R's t.test(second, first). With weights the effective numbers
 * of answers take the place of n.
 */
export function meanDifference(
  first: MeanFigure | null,
  second: MeanFigure | null,
  confidence = 0.95,
): MeanDifference | null {
  if (first === null || second === null) return null;
  const value = second.mean - first.mean;
  const base = { value, firstN: first.n, secondN: second.n, confidence };
  const a = squaredError(first);
  const b = squaredError(second);
  if (a === null || b === null) {
    return { ...base, low: null, high: null, t: null, degrees: null, p: null };
  }
  const error = Math.sqrt(a.square + b.square);
  const degrees = (a.square + b.square) ** 2 / (a.square ** 2 / a.degrees + b.square ** 2 / b.degrees);
  const t = value / error;
  const margin = studentQuantile(1 - (1 - confidence) / 2, degrees) * error;
  const p = Math.min(1, 2 * studentCdf(-Math.abs(t), degrees));
  return { ...base, low: value - margin, high: value + margin, t, degrees, p };
}

function squaredError(figure: MeanFigure): { square: number; degrees: number } | null {
  const n = figure.effectiveN ?? figure.n;
  return !figure.sd || !(n > 1) ? null : { square: figure.sd ** 2 / n, degrees: n - 1 };
}
