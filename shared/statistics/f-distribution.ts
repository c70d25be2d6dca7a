import { regularisedBeta } from "./special-functions.ts";

const MOST_HALVINGS = 400;

/** P(F ≥ f) of Fisher's distribution with d₁ and d₂ degrees; as R's pf(f, d1, d2, lower.tail = FALSE). */
export const fUpperTail = (f: number, first: number, second: number): number =>
  f <= 0 ? 1 : regularisedBeta(second / (second + first * f), second / 2, first / 2);

/** The f with P(F ≤ f) = p; NaN where it is not defined. Halving: slow and never fails. As R's qf. */
export function fQuantile(p: number, first: number, second: number): number {
  if (!(p > 0 && p < 1) || !(first > 0) || !(second > 0)) return Number.NaN;
  if (p < 0.5) return 1 / fQuantile(1 - p, second, first);
  const tail = 1 - p;
  let low = 0;
  let high = 1;
  while (fUpperTail(high, first, second) > tail && high < 1e300) high *= 2;
  for (let round = 0; round < MOST_HALVINGS; round++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (fUpperTail(middle, first, second) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
