import { erlangWait } from "./erlang.ts";

/** Long-run averages of a queue; times in the unit in which the rates are given. Infinity where it has no bound. */
export interface QueueFigures {
  /** Cases in the system, L. */
  readonly inSystem: number;
  readonly timeInSystem: number;
  /** Cases that wait, L_q. */
  readonly inQueue: number;
  readonly wait: number;
}

/** M/M/s: Poisson arrivals, exponential service of rate `serviceRate` at each of `servers`. */
export function manyServers(servers: number, arrivalRate: number, serviceRate: number): QueueFigures {
  const wait = erlangWait(servers, arrivalRate / serviceRate, 1 / serviceRate);
  const timeInSystem = wait + 1 / serviceRate;
  // Little's law.
  return { inSystem: arrivalRate * timeInSystem, timeInSystem, inQueue: arrivalRate * wait, wait };
}

/** W_q of M/G/1 (Pollaczek and Khinchine): λE[S²]/(2(1 − ρ)), with E[S²] = variance + mean². */
export function singleServerWait(arrivalRate: number, meanService: number, serviceVariance: number): number {
  const load = arrivalRate * meanService;
  if (load >= 1) return Number.POSITIVE_INFINITY;
  return (arrivalRate * (serviceVariance + meanService * meanService)) / (2 * (1 - load));
}

/**
 * W_q of G/G/c after Allen (1990) and Cunneen: the wait of M/M/c × (c_a² + c_s²)/2, the squared coefficients of variation
 * of the time between arrivals and of the service time. Exact for M/M/c and M/G/1, else an approximation.
 */
export const generalWait = (
  servers: number,
  offered: number,
  meanService: number,
  arrivalVariation: number,
  serviceVariation: number,
): number => erlangWait(servers, offered, meanService) * ((arrivalVariation + serviceVariation) / 2);

/**
 * The p-quantile (0 … 1) of the time in an M/M/1 system: it is exponential with rate μ − λ. Infinity where the queue has
 * no bound.
 */
export const singleServerQuantile = (p: number, arrivalRate: number, serviceRate: number): number =>
  arrivalRate >= serviceRate ? Number.POSITIVE_INFINITY : -Math.log1p(-p) / (serviceRate - arrivalRate);

/** P(an arrival is turned away) of M/M/1 with room for `room` cases, the one in service among them. */
export function blockedShare(room: number, offered: number): number {
  if (offered === 1) return 1 / (room + 1);
  return ((1 - offered) * offered ** room) / (1 - offered ** (room + 1));
}
