import { type ShareFigure, wilson } from "@shared/statistics/proportion.ts";
import { effectiveCount } from "@shared/statistics/weighted-moments.ts";

/**
 * The weighted share of answers from `lowest` upwards, with Wilson's interval on the effective number of answers
 * (Kish 1965; as in Korn & Graubard 1998), and the weighted mean. NaN = not answered; a weight that is not above
 * nought leaves the row out. Null when nobody answered.
 */
export function weightedShareFrom(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  lowest: number,
  confidence = 0.95,
): ShareFigure | null {
  const count = Math.min(values.length, weights.length);
  let n = 0;
  let total = 0;
  let squared = 0;
  let top = 0;
  let sum = 0;
  for (let row = 0; row < count; row++) {
    const value = values[row] ?? Number.NaN;
    const weight = weights[row] ?? 0;
    if (Number.isNaN(value) || !(weight > 0)) continue;
    n++;
    total += weight;
    squared += weight * weight;
    sum += weight * value;
    if (value >= lowest) top += weight;
  }
  if (n === 0) return null;
  const share = top / total;
  const effectiveN = effectiveCount(total, squared, n);
  const interval = wilson(share * effectiveN, effectiveN, confidence);
  return interval && { n, effectiveN, share, ...interval, mean: sum / total, confidence };
}
