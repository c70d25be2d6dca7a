import { upperGamma } from "../../statistics/special-functions.ts";

const MOST_HALVINGS = 200;

/**
 * Mean time in a row of M/M/1 queues: Σ 1/(μ − λ), for the output of each is Poisson again (Burke 1956). Infinity where
 * one of them is overloaded.
 */
export function tandemTime(arrivalRate: number, serviceRates: readonly number[]): number {
  return serviceRates.reduce(
    (sum, rate) => sum + (rate > arrivalRate ? 1 / (rate - arrivalRate) : Number.POSITIVE_INFINITY),
    0,
  );
}

/**
 * The p-quantile (0 … 1) of an Erlang distribution of so many stages of the same rate: the time in a row of like M/M/1
 * queues, where the rate is μ − λ. By halving.
 */
export function stagesQuantile(p: number, stages: number, rate: number): number {
  let low = 0;
  let high = 1;
  while (upperGamma(stages, high) > 1 - p) high *= 2;
  for (let round = 0; round < MOST_HALVINGS; round++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (upperGamma(stages, middle) > 1 - p) low = middle;
    else high = middle;
  }
  return (low + high) / 2 / rate;
}

/**
 * Mean time from a Poisson arrival that splits into two like M/M/1 queues until both parts are done:
 * (12 − ρ)/8 · 1/(μ − λ) (Flatto and Hahn 1984; Nelson and Tantawi 1988). Infinity where they are overloaded.
 */
export function forkJoinTime(arrivalRate: number, serviceRate: number): number {
  if (arrivalRate >= serviceRate) return Number.POSITIVE_INFINITY;
  return (12 - arrivalRate / serviceRate) / (8 * (serviceRate - arrivalRate));
}
