import { complementaryError } from "./special-functions.ts";

/** P(Z ≤ x) of the standard normal distribution. */
export const normalCdf = (x: number): number => 0.5 * complementaryError(-x / Math.SQRT2);

const A = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
];
const B = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1,
];
const C = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const D = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

/** The x with P(Z ≤ x) = p; −∞ at 0, +∞ at 1, NaN outside. Acklam's approximation and two Newton–Halley steps. */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  if (p > 0.5) return -normalQuantile(1 - p);
  let x: number;
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    x = polynomial(C, q) / polynomial(D, q);
  } else {
    const q = p - 0.5;
    x = (polynomial(A, q * q) * q) / polynomial(B, q * q);
  }
  for (let round = 0; round < 2; round++) {
    const error = (normalCdf(x) - p) * Math.sqrt(2 * Math.PI) * Math.exp((x * x) / 2);
    x -= error / (1 + (x * error) / 2);
  }
  return x;
}

/** z of a two-sided interval: 1.95996… at 0.95. */
export const twoSidedZ = (confidence: number): number => normalQuantile(1 - (1 - confidence) / 2);
