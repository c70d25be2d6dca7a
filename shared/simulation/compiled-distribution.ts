import { log } from "../base/repeatable-math.ts";
import { betaTable } from "./random/beta-table.ts";
import type { Distribution } from "./service-model.ts";

/** How a draw is made; `NO_DRAW` = there is nothing to draw. */
export const NO_DRAW = 0;
export const FIXED = 1;
export const LOGNORMAL = 2;
export const PERT = 3;
export const EXPONENTIAL_DRAW = 4;
export const EMPIRICAL = 5;
export const UNIFORM = 6;

export interface CompiledDistribution {
  readonly kind: number;
  /** Lognormal: mean of the logarithm; PERT: minimum; exponential: mean; fixed: value. */
  readonly first: number;
  /** Lognormal: standard deviation of the logarithm; PERT: range. */
  readonly second: number;
  /** PERT: the table of its beta distribution; empirical: the values, sorted. */
  readonly table: Float64Array;
}

/** z of the 90th percentile. */
const Z_90 = 1.2815515655446004;
const EMPTY = new Float64Array(0);

const plain = (
  kind: number,
  first: number,
  second = 0,
  table: Float64Array = EMPTY,
): CompiledDistribution => ({
  kind,
  first,
  second,
  table,
});

export const UNIFORM_DRAW = plain(UNIFORM, 0, 1);

/** Throws a RangeError with `name` in it when the figures are no distribution of times. */
export function compileDistribution(given: Distribution | null, name: string): CompiledDistribution {
  if (!given) return plain(NO_DRAW, 0);
  const wrong = (what: string) => new RangeError(`${name}: ${what}`);
  switch (given.kind) {
    case "fixed":
      if (!(given.value >= 0 && given.value < Infinity)) throw wrong("a time is negative or endless");
      return plain(FIXED, given.value);
    case "exponential":
      if (!(given.mean >= 0 && given.mean < Infinity)) throw wrong("a mean time is negative or endless");
      return given.mean === 0 ? plain(FIXED, 0) : plain(EXPONENTIAL_DRAW, given.mean);
    case "lognormal": {
      const { median, p90 } = given;
      if (!(median >= 0 && p90 >= median && p90 < Infinity))
        throw wrong("the 90th percentile is below the median, or a time is negative");
      if (p90 === median) return plain(FIXED, median);
      if (median === 0) throw wrong("a median of 0 with a 90th percentile above it is no lognormal time");
      return plain(LOGNORMAL, log(median), log(p90 / median) / Z_90);
    }
    case "pert": {
      const { minimum, mode, maximum } = given;
      if (!(minimum >= 0 && mode >= minimum && maximum >= mode && maximum < Infinity))
        throw wrong("minimum, most likely and maximum are not in order");
      const range = maximum - minimum;
      if (range === 0) return plain(FIXED, minimum);
      const peak = (4 * (mode - minimum)) / range;
      return plain(PERT, minimum, range, betaTable(1 + peak, 5 - peak));
    }
    case "empirical": {
      if (given.values.length === 0) throw wrong("a measured time has no values");
      const values = Float64Array.from(given.values).sort();
      if (!(values[0]! >= 0 && values.at(-1)! < Infinity)) throw wrong("a measured time is negative");
      return plain(EMPIRICAL, 0, 0, values);
    }
  }
}
