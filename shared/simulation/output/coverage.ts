import { wilson } from "../../statistics/proportion.ts";

/** How many of many intervals hold the truth, with Wilson's interval of that share. */
export interface Coverage {
  readonly n: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** An interval without bounds cannot be judged and is left out; null where none is left. */
export function coverageOf(
  intervals: Iterable<{ readonly low: number | null; readonly high: number | null } | null>,
  truth: number,
): Coverage | null {
  let n = 0;
  let held = 0;
  for (const interval of intervals) {
    if (interval === null || interval.low === null || interval.high === null) continue;
    n++;
    if (interval.low <= truth && truth <= interval.high) held++;
  }
  const bounds = wilson(held, n);
  return bounds && { n, share: held / n, ...bounds };
}
