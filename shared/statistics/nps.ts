import { normalCdf, twoSidedZ } from "./normal.ts";

/** Net promoter score in points, −100 … +100. */
export interface NpsFigure {
  readonly n: number;
  /** Present when answers carry weights: the equally weighted answers that would tell as much. */
  readonly effectiveN?: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  readonly confidence: number;
}

export interface NpsCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** From so many answers on, with enough on either side, the variance in the sample itself is trusted. */
const LARGE_SAMPLE = 30;
/** Fewer promoters or fewer detractors tell too little of how many there are: 95 % intervals then hold 85 to 91 %. */
const ENOUGH_OF_A_KIND = 5;

/**
 * Value ± z · 100 · √(v/n), v = p + d − (p − d)². Of fewer than 30 answers, and of fewer than 5 promoters or detractors
 * (with weights: effective ones), that interval is too narrow or has no width: one promoter and one detractor are added
 * to it first (Bonett & Price 2012, the adjusted Wald interval of a paired difference of shares, which a net promoter
 * score is).
 */
export function npsOfCounts(counts: NpsCounts, confidence = 0.95): NpsFigure | null {
  const n = counts.promoters + counts.passives + counts.detractors;
  if (n <= 0) return null;
  const value = (100 * (counts.promoters - counts.detractors)) / n;
  const { centre, error } = estimate(counts, n);
  const margin = twoSidedZ(confidence) * error;
  const low = Math.max(-100, Math.min(value, centre - margin));
  const high = Math.min(100, Math.max(value, centre + margin));
  return { n, value, low, high, ...counts, confidence };
}

/** Answers 0–10: promoters from 9, detractors to 6. NaN = not answered. */
export function npsOfAnswers(values: Iterable<number>, confidence = 0.95): NpsFigure | null {
  const counts = { promoters: 0, passives: 0, detractors: 0 };
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    if (value >= 9) counts.promoters++;
    else if (value <= 6) counts.detractors++;
    else counts.passives++;
  }
  return npsOfCounts(counts, confidence);
}

/** Difference second − first in points, with the interval of the difference. */
export interface NpsDifference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided, of the hypothesis that there is no difference. */
  readonly p: number | null;
  readonly confidence: number;
}

type Counted = NpsCounts & { readonly n: number; readonly effectiveN?: number };

/** Each score with its centre and variance as in its own interval; the variances of independent groups add up. */
export function npsDifference(first: Counted, second: Counted, confidence = 0.95): NpsDifference {
  const [a, b] = [first, second].map((one) => ({
    value: (100 * (one.promoters - one.detractors)) / one.n,
    ...estimate(one, one.effectiveN ?? one.n),
  })) as [Estimate, Estimate];
  const value = b.value - a.value;
  const error = Math.hypot(a.error, b.error);
  const centre = b.centre - a.centre;
  const margin = twoSidedZ(confidence) * error;
  return {
    value,
    low: Math.max(-200, Math.min(value, centre - margin)),
    high: Math.min(200, Math.max(value, centre + margin)),
    p: error > 0 ? 2 * normalCdf(-Math.abs(centre) / error) : null,
    confidence,
  };
}

type Estimate = { readonly value: number; readonly centre: number; readonly error: number };

/** Where the interval is centred and its standard error, both in points, of `size` answers in these proportions. */
function estimate(counts: NpsCounts, size: number): { centre: number; error: number } {
  const n = counts.promoters + counts.passives + counts.detractors;
  const p = counts.promoters / n;
  const d = counts.detractors / n;
  const spread = p + d - (p - d) ** 2;
  if (size >= LARGE_SAMPLE && Math.min(p, d) * size >= ENOUGH_OF_A_KIND) {
    return { centre: 100 * (p - d), error: 100 * Math.sqrt(spread / size) };
  }
  const promoting = (p * size + 1) / (size + 2);
  const detracting = (d * size + 1) / (size + 2);
  const difference = promoting - detracting;
  const variance = (promoting + detracting - difference ** 2) / (size + 2);
  return { centre: 100 * difference, error: 100 * Math.sqrt(variance) };
}
