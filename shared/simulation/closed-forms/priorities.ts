import { erlangC } from "./erlang.ts";

/** One class of cases; the first in a list is served first. Times in one unit, rates per that unit. */
export interface PriorityClass {
  readonly arrivalRate: number;
  readonly meanService: number;
  readonly serviceVariance: number;
}

/**
 * W_q of every class at one server that never breaks off what it does (Cobham 1954): W_k = R/((1 − σ_{k−1})(1 − σ_k)),
 * R = Σ λE[S²]/2 over all classes, σ_k the load of the classes up to k. Infinity from the class on at which the load
 * reaches 1.
 */
export function priorityWaits(classes: readonly PriorityClass[]): number[] {
  const remaining = classes.reduce(
    (sum, { arrivalRate, meanService, serviceVariance }) =>
      sum + (arrivalRate * (serviceVariance + meanService * meanService)) / 2,
    0,
  );
  return waitsOf(
    remaining,
    classes.map(({ arrivalRate, meanService }) => arrivalRate * meanService),
  );
}

/**
 * The same for `servers` servers and one exponential service time for all classes (Kella and Yechiali 1985): R becomes
 * C(c, A)·T/c.
 */
export function sharedPriorityWaits(
  servers: number,
  arrivalRates: readonly number[],
  meanService: number,
): number[] {
  const offered = arrivalRates.reduce((sum, rate) => sum + rate, 0) * meanService;
  return waitsOf(
    (erlangC(servers, offered) * meanService) / servers,
    arrivalRates.map((rate) => (rate * meanService) / servers),
  );
}

function waitsOf(remaining: number, loads: readonly number[]): number[] {
  let above = 0;
  return loads.map((load) => {
    const before = above;
    above += load;
    return above >= 1 ? Number.POSITIVE_INFINITY : remaining / ((1 - before) * (1 - above));
  });
}
