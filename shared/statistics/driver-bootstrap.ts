import { addGroups, correlationsOf } from "./cross-products.ts";
import { type DriverModel, splitOutcome } from "./driver-model.ts";
import { quantileOfSorted } from "./percentiles.ts";
import type { Interval } from "./proportion.ts";
import { RelativeWeights } from "./relative-weights.ts";
import { SymmetricEigen } from "./symmetric-eigen.ts";

export interface DriverIntervals {
  /** Of each relative weight, and of its share of R². */
  readonly weights: readonly Interval[];
  readonly shares: readonly Interval[];
  readonly rSquared: Interval;
  /** Samples in which every variable had spread; the intervals rest on these. */
  readonly samplesUsed: number;
}

/** A variable with less than this share of its variance has none in that sample. */
const NO_SPREAD = 1e-12;

/**
 * Percentile intervals (Efron & Tibshirani 1993) of relative weights, by resampling the model's groups of rows.
 * A raw weight is never below nought, so its interval does not tell whether it is above; its width does tell how
 * well it is known. Null when fewer than two samples could be used.
 */
export function driverIntervals(
  model: DriverModel,
  samples: number,
  confidence: number,
): DriverIntervals | null {
  const { products, variances, random } = model;
  const { variables, groups } = products;
  const size = variables - 1;
  const least = variances.map((variance) => variance * NO_SPREAD);
  const counts = new Uint32Array(groups);
  const total = new Float64Array(products.width);
  const correlations = new Float64Array(variables * variables);
  const spread = new Float64Array(variables);
  const among = new Float64Array(size * size);
  const outcome = new Float64Array(size);
  const weights = new Float64Array(size);
  const eigen = new SymmetricEigen(size);
  const relative = new RelativeWeights(size);
  const drawn = Array.from({ length: 2 * size + 1 }, () => new Float64Array(samples));
  let used = 0;
  for (let sample = 0; sample < samples; sample++) {
    counts.fill(0);
    for (let draw = 0; draw < groups; draw++) {
      const group = random.below(groups);
      counts[group] = (counts[group] as number) + 1;
    }
    addGroups(products, counts, total);
    if (!correlationsOf(total, variables, correlations, spread, least)) continue;
    splitOutcome(correlations, size, among, outcome);
    eigen.decompose(among);
    const explained = relative.compute(eigen, outcome, weights);
    for (let j = 0; j < size; j++) {
      (drawn[j] as Float64Array)[used] = weights[j] as number;
      (drawn[size + j] as Float64Array)[used] = explained > 0 ? (weights[j] as number) / explained : 0;
    }
    (drawn[2 * size] as Float64Array)[used] = Math.min(1, explained);
    used++;
  }
  if (used < 2) return null;
  const intervals = drawn.map((column) => {
    const sorted = column.subarray(0, used).sort();
    const tail = (1 - confidence) / 2;
    return { low: quantileOfSorted(sorted, tail), high: quantileOfSorted(sorted, 1 - tail) };
  });
  return {
    weights: intervals.slice(0, size),
    shares: intervals.slice(size, 2 * size),
    rSquared: intervals[2 * size] as Interval,
    samplesUsed: used,
  };
}
