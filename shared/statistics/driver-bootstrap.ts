import { addGroups, correlationsOf } from "./cross-products.ts";
import { type DriverModel, partsOf, splitOutcome } from "./driver-model.ts";
import { quantileOfSorted } from "./percentiles.ts";
import type { Interval } from "./proportion.ts";
import { RelativeWeights } from "./relative-weights.ts";
import { SymmetricEigen } from "./symmetric-eigen.ts";

export interface DriverIntervals {
  /** Of each relative weight, and of its share of R². */
  readonly weights: readonly Interval[];
  readonly shares: readonly Interval[];
  readonly rSquared: Interval;
  /** Of each weight less that of random numbers among the same predictors: above nought it is no chance. */
  readonly overChance: readonly Interval[];
  /** Of each: the share of the samples in which it weighs most, 0 to 1. */
  readonly first: readonly number[];
  /** Samples in which every variable had spread; the intervals rest on these. */
  readonly samplesUsed: number;
}

/** A variable with less than this share of its variance has none in that sample. */
const NO_SPREAD = 1e-12;

/**
 * Percentile intervals (Efron & Tibshirani 1993) of relative weights, by resampling the model's groups of rows. A raw
 * weight is never below nought, so that its interval says how well it is known, not whether it is any; for that
 * it is held against the weight of random numbers (Tonidandel, LeBreton & Johnson 2009). Null when fewer than two
 * samples could be used.
 */
export function driverIntervals(
  model: DriverModel,
  samples: number,
  confidence: number,
  onProgress?: (done: number, of: number) => void,
): DriverIntervals | null {
  const { products, variances, random } = model;
  const { variables, groups } = products;
  const size = variables - 2;
  const least = variances.map((variance) => variance * NO_SPREAD);
  const counts = new Uint32Array(groups);
  const total = new Float64Array(products.width);
  const correlations = new Float64Array(variables * variables);
  const spread = new Float64Array(variables);
  const alone = new SampleWeights(size, false);
  const beside = new SampleWeights(size, true);
  const drawn = Array.from({ length: 3 * size + 1 }, () => new Float64Array(samples));
  const first = new Uint32Array(size);
  let used = 0;
  for (let sample = 0; sample < samples; sample++) {
    onProgress?.(sample, samples);
    counts.fill(0);
    for (let draw = 0; draw < groups; draw++) {
      const group = random.below(groups);
      counts[group] = (counts[group] as number) + 1;
    }
    addGroups(products, counts, total);
    if (!correlationsOf(total, variables, correlations, spread, least)) continue;
    const explained = alone.compute(correlations);
    beside.compute(correlations);
    const chance = beside.weights[size] as number;
    for (let j = 0; j < size; j++) {
      const weight = alone.weights[j] as number;
      (drawn[j] as Float64Array)[used] = weight;
      (drawn[size + j] as Float64Array)[used] = explained > 0 ? weight / explained : 0;
      (drawn[2 * size + j] as Float64Array)[used] = (beside.weights[j] as number) - chance;
    }
    const most = placeOfLargest(alone.weights);
    first[most] = (first[most] as number) + 1;
    (drawn[3 * size] as Float64Array)[used] = Math.min(1, explained);
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
    overChance: intervals.slice(2 * size, 3 * size),
    rSquared: intervals[3 * size] as Interval,
    first: Array.from(first, (count) => count / used),
    samplesUsed: used,
  };
}

function placeOfLargest(values: Float64Array): number {
  let place = 0;
  for (let j = 1; j < values.length; j++) if ((values[j] as number) > (values[place] as number)) place = j;
  return place;
}

/** Relative weights of one sample after another, in the same buffers. */
class SampleWeights {
  readonly weights: Float64Array;
  readonly #parts: ReturnType<typeof partsOf>;
  readonly #among: Float64Array;
  readonly #outcome: Float64Array;
  readonly #eigen: SymmetricEigen;
  readonly #relative: RelativeWeights;

  constructor(size: number, withChance: boolean) {
    const count = withChance ? size + 1 : size;
    this.#parts = partsOf(size, withChance);
    this.weights = new Float64Array(count);
    this.#among = new Float64Array(count * count);
    this.#outcome = new Float64Array(count);
    this.#eigen = new SymmetricEigen(count);
    this.#relative = new RelativeWeights(count);
  }

  /** Fills `weights`; gives R². */
  compute(correlations: Float64Array): number {
    splitOutcome(correlations, this.#parts, this.#among, this.#outcome);
    this.#eigen.decompose(this.#among);
    return this.#relative.compute(this.#eigen, this.#outcome, this.weights);
  }
}
