import { twoSidedZ } from "./normal.ts";
import type { Interval } from "./proportion.ts";

/** Pearson's r over the rows where both are numbers; null below three pairs or without spread. */
export function correlation(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): { r: number; n: number } | null {
  let n = 0;
  let meanA = 0;
  let meanB = 0;
  let squaresA = 0;
  let squaresB = 0;
  let products = 0;
  for (let row = 0; row < Math.min(first.length, second.length); row++) {
    const a = first[row] ?? Number.NaN;
    const b = second[row] ?? Number.NaN;
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    n++;
    const distanceA = a - meanA;
    const distanceB = b - meanB;
    meanA += distanceA / n;
    meanB += distanceB / n;
    squaresA += distanceA * (a - meanA);
    squaresB += distanceB * (b - meanB);
    products += distanceA * (b - meanB);
  }
  if (n < 3 || squaresA === 0 || squaresB === 0) return null;
  return { r: products / Math.sqrt(squaresA * squaresB), n };
}

/** Fisher's z interval (1921) of a correlation of n pairs; null with three or fewer, or on a line. */
export function correlationInterval(r: number, n: number, confidence = 0.95): Interval | null {
  if (!(n > 3) || !(Math.abs(r) < 1)) return null;
  const margin = twoSidedZ(confidence) / Math.sqrt(n - 3);
  return { low: Math.tanh(Math.atanh(r) - margin), high: Math.tanh(Math.atanh(r) + margin) };
}
