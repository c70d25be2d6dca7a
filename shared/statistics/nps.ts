import { twoSidedZ } from "./normal.ts";

/** Net promoter score in points, −100 … +100. */
export interface NpsFigure {
  readonly n: number;
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

/** Difference second − first, with the interval of the difference. */
export function npsDifference(first: NpsFigure, second: NpsFigure, confidence = 0.95) {
  const value = second.value - first.value;
  const margin =
    twoSidedZ(confidence) * 100 * Math.sqrt(npsVariance(first) / first.n + npsVariance(second) / second.n);
  return {
    value,
    margin,
    low: Math.max(-200, value - margin),
    high: Math.min(200, value + margin),
    confidence,
  };
}

/** p + d − (p − d)², of one answer worth +1, 0 or −1. */
function npsVariance(counts: { promoters: number; passives: number; detractors: number }): number {
  const n = counts.promoters + counts.passives + counts.detractors;
  const p = counts.promoters / n;
  const d = counts.detractors / n;
  return p + d - (p - d) ** 2;
}
