import { type MeanFigure, meanFigure } from "@shared/statistics/mean-interval.ts";
import { type NpsFigure, npsOfCounts } from "@shared/statistics/nps.ts";
import { type ShareFigure, wilson } from "@shared/statistics/proportion.ts";
import { weightedMeanFigure } from "@shared/statistics/weighted-moments.ts";
import { momentsOfTally, type Tally } from "./tally.ts";

/** The mean of a tally with its t-interval; on effective n − 1 degrees where answers are weighted. */
export function meanOfTally(tally: Tally, confidence: number): MeanFigure | null {
  const moments = momentsOfTally(tally);
  return tally.weighted ? weightedMeanFigure(moments, confidence) : meanFigure(moments, confidence);
}

/** The share of answers from `lowest` upwards, with Wilson's interval (on effective n where weighted) and the mean. */
export function shareOfTally(tally: Tally, lowest: number, confidence: number): ShareFigure | null {
  const { n, mean, effectiveN } = momentsOfTally(tally);
  const share = weightShare(tally, (value) => value >= lowest);
  const size = tally.weighted ? effectiveN : n;
  const interval = wilson(tally.weighted ? share * size : Math.round(share * n), size, confidence);
  if (!interval) return null;
  return { n, ...(tally.weighted ? { effectiveN } : {}), share, ...interval, mean, confidence };
}

/** NPS of answers 0–10. With weights, promoters, passives and detractors are shares of n. */
export function npsOfTally(tally: Tally, confidence: number): NpsFigure | null {
  const { n, effectiveN } = momentsOfTally(tally);
  if (n === 0) return null;
  const promoting = weightShare(tally, (value) => value >= 9);
  const detracting = weightShare(tally, (value) => value <= 6);
  const passive = weightShare(tally, (value) => value > 6 && value < 9);
  const of = (size: number) => ({
    promoters: promoting * size,
    passives: passive * size,
    detractors: detracting * size,
  });
  if (!tally.weighted) return npsOfCounts(whole(of(n)), confidence);
  const figure = npsOfCounts(of(effectiveN), confidence);
  return figure && { ...figure, ...of(n), n, effectiveN };
}

const whole = (counts: { promoters: number; passives: number; detractors: number }) => ({
  promoters: Math.round(counts.promoters),
  passives: Math.round(counts.passives),
  detractors: Math.round(counts.detractors),
});

function weightShare({ values, weights }: Tally, counts: (value: number) => boolean): number {
  let total = 0;
  let counted = 0;
  for (let at = 0; at < values.length; at++) {
    const weight = weights[at] ?? 0;
    total += weight;
    if (counts(values[at] ?? 0)) counted += weight;
  }
  return total === 0 ? 0 : counted / total;
}

/** How the answers are spread: each value that was given, ascending, with how often, and its weight's share. */
export interface Distribution {
  readonly values: readonly number[];
  readonly counts: readonly number[];
  /** Of the weights, 0 to 1; null when respondents have none, and the counts tell it. */
  readonly shares: readonly number[] | null;
}

/** Null when nothing was answered. Values that differ by rounding only are one. */
export function distributionOf({ values, counts, weights, weighted }: Tally): Distribution | null {
  if (values.length === 0) return null;
  const order = values.map((_, at) => at).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const spread = { values: [] as number[], counts: [] as number[], weights: [] as number[] };
  let total = 0;
  for (const at of order) {
    const value = values[at] ?? 0;
    const last = spread.values.length - 1;
    total += weights[at] ?? 0;
    if (last >= 0 && value - (spread.values[last] ?? 0) < SAME) {
      spread.counts[last] = (spread.counts[last] ?? 0) + (counts[at] ?? 0);
      spread.weights[last] = (spread.weights[last] ?? 0) + (weights[at] ?? 0);
    } else {
      spread.values.push(value);
      spread.counts.push(counts[at] ?? 0);
      spread.weights.push(weights[at] ?? 0);
    }
  }
  const shares = weighted ? spread.weights.map((weight) => weight / total) : null;
  return { values: spread.values, counts: spread.counts, shares };
}

const SAME = 1e-9;
