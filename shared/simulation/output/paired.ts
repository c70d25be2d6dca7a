import { type MeanDifference, meanDifference } from "../../statistics/mean-difference.ts";
import { type MeanFigure, meanInterval } from "../../statistics/mean-interval.ts";

/** After − before, from runs in which the same clients had the same luck (common random numbers). */
export interface PairedDifference {
  /** The difference of each pair of replications, averaged, with its t-interval. */
  readonly difference: MeanFigure;
  /** The same as if the runs had nothing in common (Welch): what the interval would be without the pairing. */
  readonly unpaired: MeanDifference | null;
  /**
   * Variance of the difference of independent runs ÷ that of the paired ones, (s₁² + s₂²)/s_d²: above 1 the pairing
   * helped. Null where a variance is unknown or the paired difference does not vary.
   */
  readonly varianceRatio: number | null;
}

/** Replication by replication; a pair of which one is NaN says nothing. Null where no pair is left. */
export function pairedDifference(
  before: readonly number[],
  after: readonly number[],
  confidence = 0.95,
): PairedDifference | null {
  const first: number[] = [];
  const second: number[] = [];
  for (const [index, value] of before.entries()) {
    const other = after[index] ?? Number.NaN;
    if (Number.isNaN(value) || Number.isNaN(other)) continue;
    first.push(value);
    second.push(other);
  }
  const difference = meanInterval(
    first.map((value, index) => (second[index] ?? Number.NaN) - value),
    confidence,
  );
  if (difference === null) return null;
  const a = meanInterval(first, confidence);
  const b = meanInterval(second, confidence);
  const separate = a?.sd == null || b?.sd == null ? null : a.sd * a.sd + b.sd * b.sd;
  return {
    difference,
    unpaired: meanDifference(a, b, confidence),
    varianceRatio: separate === null || !difference.sd ? null : separate / (difference.sd * difference.sd),
  };
}

/** Whether the whole interval lies below nought; equal differences of several replications leave nothing to chance. */
export const isProvenLess = (figure: MeanFigure): boolean =>
  figure.high === null ? figure.sd === 0 && figure.mean < 0 : figure.high < 0;
