import { logGamma } from "../../statistics/special-functions.ts";

/** Steps of halving: more than a double has binary digits. */
const HALVINGS = 80;

/**
 * W_q of D/M/1, arrivals every 1/λ: σ/(μ(1 − σ)), where σ in (0, 1) solves σ = e^{−(1 − σ)/ρ} (Gross and Harris, the
 * G/M/1 queue).
 */
export function evenArrivalsWait(arrivalRate: number, serviceRate: number): number {
  const load = arrivalRate / serviceRate;
  if (load >= 1) return Number.POSITIVE_INFINITY;
  let low = 0;
  let high = 1;
  for (let round = 0; round < HALVINGS; round++) {
    const middle = (low + high) / 2;
    // Below the root the exponential lies above the diagonal; at 1 they meet again, so the slope there tells the side.
    if (Math.exp(-(1 - middle) / load) > middle) low = middle;
    else high = middle;
  }
  return low / (serviceRate * (1 - low));
}

/** A term so much smaller than the sum changes it no more. */
const PRECISION = 1e-16;

/**
 * W_q of M/D/c, service of always the same length (Crommelin 1932):
 * T Σᵢ e^{−iA} [Σ_{j ≥ ic} (iA)^j/j! − (c/A) Σ_{j > ic} (iA)^j/j!], summed until a term no longer counts.
 * The nearer the load is to the servers the more terms count: a few hundred at .9, a million at .99.
 */
export function evenServiceWait(servers: number, offered: number, meanService: number): number {
  if (offered >= servers) return Number.POSITIVE_INFINITY;
  if (offered === 0) return 0;
  let sum = 0;
  for (let i = 1; ; i++) {
    const term = crommelinTerm(i * servers, i * offered, servers / offered);
    sum += term;
    if (term <= sum * PRECISION) return sum * meanService;
  }
}

/** P(N ≥ k) − ratio·P(N > k) of a Poisson number N with mean `mean` < k, from its terms downwards. */
function crommelinTerm(k: number, mean: number, ratio: number): number {
  let term = Math.exp(k * Math.log(mean) - mean - logGamma(k + 1));
  // ratio·m_{j+1} with m_{j+1} = m_j·mean/(j + 1): the difference of the two sums, term by term, keeps its digits.
  let sum = 0;
  for (let j = k; ; j++) {
    const next = (term * mean) / (j + 1);
    const share = term - ratio * next;
    sum += share;
    if (next <= Math.abs(sum) * PRECISION) return sum;
    term = next;
  }
}
