import { normalQuantile } from "./normal.ts";
import { regularisedBeta } from "./special-functions.ts";

/** P(T ≤ t) of Student's distribution. */
export function studentCdf(t: number, degrees: number): number {
  const tail = 0.5 * regularisedBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
  return t > 0 ? 1 - tail : tail;
}

/** From here on the expansion about the normal is exact to the last digits and far quicker. */
const MANY_DEGREES = 2000;
const MOST_HALVINGS = 200;

/** The t with P(T ≤ t) = p; NaN where it is not defined. */
export function studentQuantile(p: number, degrees: number): number {
  if (!(p > 0 && p < 1) || !(degrees > 0)) return Number.NaN;
  if (p === 0.5) return 0;
  if (p < 0.5) return -studentQuantile(1 - p, degrees);
  if (degrees === 2) return (2 * p - 1) * Math.sqrt(1 / (2 * p * (1 - p)));
  if (degrees > MANY_DEGREES) return expansion(normalQuantile(p), degrees);
  return bisection(1 - p, degrees);
}

/** Finds t whose upper tail is `tail`: regula falsi would be quicker, halving never fails. */
function bisection(tail: number, degrees: number): number {
  const upperTail = (t: number) => 0.5 * regularisedBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
  let low = 0;
  let high = 2;
  while (upperTail(high) > tail) high *= 2;
  for (let round = 0; round < MOST_HALVINGS; round++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (upperTail(middle) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Abramowitz & Stegun 26.7.5. */
function expansion(x: number, v: number): number {
  const x2 = x * x;
  const g1 = (x * (x2 + 1)) / 4;
  const g2 = (x * ((5 * x2 + 16) * x2 + 3)) / 96;
  const g3 = (x * (((3 * x2 + 19) * x2 + 17) * x2 - 15)) / 384;
  const g4 = (x * ((((79 * x2 + 776) * x2 + 1482) * x2 - 1920) * x2 - 945)) / 92160;
  return x + g1 / v + g2 / v ** 2 + g3 / v ** 3 + g4 / v ** 4;
}
