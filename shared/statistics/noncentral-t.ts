import { normalCdf } from "./normal.ts";
import { logGamma, regularisedBeta } from "./special-functions.ts";

const MOST_TERMS = 5000;
const PRECISION = 1e-15;
/** Beyond it the Poisson weights of the series vanish: there the normal distribution serves (as R does it). */
const FAR = 37;

/**
 * P(T ≤ t) of Student's t about a mean that lies `shift` standard errors off; as R's pt(t, degrees, shift). The series of
 * Lenth (1989), algorithm AS 243.
 */
export function noncentralTCdf(t: number, degrees: number, shift: number): number {
  if (t < 0) return 1 - noncentralTCdf(-t, degrees, -shift);
  if (Math.abs(shift) > FAR) return farCdf(t, degrees, shift);
  const half = (shift * shift) / 2;
  const x = (t * t) / (t * t + degrees);
  let even = Math.exp(-half);
  // δ / (√2 Γ(3/2)) e^(−δ²/2)
  let odd = (shift / Math.SQRT2) * Math.exp(-half - logGamma(1.5));
  let sum = 0;
  let left = 1 - even;
  for (let term = 0; term < MOST_TERMS; term++) {
    sum +=
      even * regularisedBeta(x, term + 0.5, degrees / 2) + odd * regularisedBeta(x, term + 1, degrees / 2);
    even *= half / (term + 1);
    odd *= half / (term + 1.5);
    if (term > half && left < PRECISION) break;
    left -= even;
  }
  return Math.min(1, Math.max(0, normalCdf(-shift) + sum / 2));
}

/** Abramowitz & Stegun 26.7.10. */
function farCdf(t: number, degrees: number, shift: number): number {
  const scale = 1 / (4 * degrees);
  return normalCdf((t * (1 - scale) - shift) / Math.sqrt(1 + 2 * t * t * scale));
}
