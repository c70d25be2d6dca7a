import { twoSidedZ } from "./normal.ts";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Wilson's interval of a share; null when nobody was asked. */
export function wilson(successes: number, n: number, confidence = 0.95): Interval | null {
  if (n <= 0) return null;
  const z = twoSidedZ(confidence);
  const share = successes / n;
  const scale = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === n ? 1 : Math.min(1, centre + half),
  };
}

/** A share of answers (0 to 1) with Wilson's interval and the mean of the answers. */
export interface ShareFigure {
  readonly n: number;
  /** Present when answers carry weights: the equally weighted answers that would tell as much. */
  readonly effectiveN?: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly mean: number;
  readonly confidence: number;
}

/** The share of answers from `lowest` upwards; NaN = not answered. Null when nobody answered. */
export function shareFrom(values: Iterable<number>, lowest: number, confidence = 0.95): ShareFigure | null {
  let n = 0;
  let top = 0;
  let sum = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    n++;
    sum += value;
    if (value >= lowest) top++;
  }
  const interval = wilson(top, n, confidence);
  return interval && { n, share: top / n, ...interval, mean: sum / n, confidence };
}

/** Customer satisfaction: the two best boxes of a scale whose best is `maximum`. */
export const csatTopTwo = (
  values: Iterable<number>,
  maximum: number,
  confidence = 0.95,
): ShareFigure | null => shareFrom(values, maximum - 1, confidence);
