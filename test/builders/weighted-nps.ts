import { type NpsFigure, npsOfCounts } from "@shared/statistics/nps.ts";
import { effectiveCount } from "@shared/statistics/weighted-moments.ts";

/**
 * Net promoter score of weighted answers 0–10. Promoters, passives and detractors are weights, scaled so that they
 * sum to n; the interval rests on the effective number of answers (Kish 1965). Null when nobody answered.
 */
export function weightedNps(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  confidence = 0.95,
): NpsFigure | null {
  const count = Math.min(values.length, weights.length);
  const sums = { promoters: 0, passives: 0, detractors: 0 };
  let n = 0;
  let total = 0;
  let squared = 0;
  for (let row = 0; row < count; row++) {
    const value = values[row] ?? Number.NaN;
    const weight = weights[row] ?? 0;
    if (Number.isNaN(value) || !(weight > 0)) continue;
    n++;
    total += weight;
    squared += weight * weight;
    if (value >= 9) sums.promoters += weight;
    else if (value <= 6) sums.detractors += weight;
    else sums.passives += weight;
  }
  if (n === 0) return null;
  const effectiveN = effectiveCount(total, squared, n);
  const of = (size: number) => ({
    promoters: (sums.promoters * size) / total,
    passives: (sums.passives * size) / total,
    detractors: (sums.detractors * size) / total,
  });
  const figure = npsOfCounts(of(effectiveN), confidence);
  return figure && { ...figure, ...of(n), n, effectiveN };
}
