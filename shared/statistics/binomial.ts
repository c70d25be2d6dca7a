import { normalQuantile } from "./normal.ts";
import { regularisedBeta } from "./special-functions.ts";

/** P(B ≤ k) of n trials that succeed with probability p; as R's pbinom. */
export function binomialCdf(k: number, n: number, p: number): number {
  const whole = Math.floor(k);
  if (whole < 0) return 0;
  if (whole >= n) return 1;
  return regularisedBeta(1 - p, n - whole, whole + 1);
}

/** The least k with P(B ≤ k) ≥ probability; as R's qbinom. Sought from the normal approximation outwards. */
export function binomialQuantile(probability: number, n: number, p: number): number {
  if (!(probability > 0)) return 0;
  if (!(probability < 1)) return n;
  const guess = n * p + normalQuantile(probability) * Math.sqrt(n * p * (1 - p));
  let k = Math.min(n, Math.max(0, Math.floor(guess)));
  while (k < n && binomialCdf(k, n, p) < probability) k++;
  while (k > 0 && binomialCdf(k - 1, n, p) >= probability) k--;
  return k;
}
