import { normalCdf, twoSidedZ } from "./normal.ts";

/** Net promoter score in points, −100 … +100. */
export interface NpsFigure {
  readonly n: number;
  /** Present when answers carry weights: the equally weighted answers that would tell as much. */
  readonly effectiveN?: number;
  readonly value: number;
  /** Half the width of the interval before it is cut at ±100. */
  readonly margin: number;
  readonly low: number;
  readonly high: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  readonly confidence: number;
}

export function npsOfCounts(
  counts: { promoters: number; passives: number; detractors: number },
  confidence = 0.95,
): NpsFigure | null {
  const n = counts.promoters + counts.passives + counts.detractors;
  if (n <= 0) return null;
  const value = (100 * (counts.promoters - counts.detractors)) / n;
  const margin = twoSidedZ(confidence) * 100 * Math.sqrt(npsVariance(counts) / n);
  const low = Math.max(-100, value - margin);
  const high = Math.min(100, value + margin);
  return { n, value, margin, low, high, ...counts, confidence };
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
  /** Half the width of the interval before it is cut at ±200. */
  readonly margin: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided, of the hypothesis that there is no difference; null where neither group has spread. */
  readonly p: number | null;
  readonly confidence: number;
}

export function npsDifference(first: NpsFigure, second: NpsFigure, confidence = 0.95): NpsDifference {
  const value = second.value - first.value;
  const error =
    100 *
    Math.sqrt(
      npsVariance(first) / (first.effectiveN ?? first.n) +
        npsVariance(second) / (second.effectiveN ?? second.n),
    );
  const margin = twoSidedZ(confidence) * error;
  return {
    value,
    margin,
    low: Math.max(-200, value - margin),
    high: Math.min(200, value + margin),
    p: error > 0 ? 2 * normalCdf(-Math.abs(value) / error) : null,
    confidence,
  };
}

/** p + d − (p − d)², of one answer worth +1, 0 or −1. */
function npsVariance(counts: { promoters: number; passives: number; detractors: number }): number {
  const n = counts.promoters + counts.passives + counts.detractors;
  const p = counts.promoters / n;
  const d = counts.detractors / n;
  return Math.max(0, p + d - (p - d) ** 2);
}
