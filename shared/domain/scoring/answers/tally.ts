import { effectiveCount } from "@shared/statistics/weighted-moments.ts";
import type { CodedAnswers } from "./coded-answers.ts";

/**
 * How often each value was given, and what those answers weigh together. Without weights `weights` and `squares`
 * are the counts themselves. A value may stand in it more than once (after pooling).
 */
export interface Tally {
  readonly values: readonly number[];
  readonly counts: readonly number[];
  readonly weights: readonly number[];
  /** Sum of the squared weights, for the effective number of answers. */
  readonly squares: readonly number[];
  readonly weighted: boolean;
}

/** The respondents that count, by row, and what each row weighs; null = all rows, and all the same. */
export interface Respondents {
  readonly rows: Uint32Array | null;
  readonly weights: Float64Array | null;
}

/** Counts one column's answers over the respondents. */
export function tallyOf({ codes, levels }: CodedAnswers, { rows, weights }: Respondents): Tally {
  const counts = new Uint32Array(levels.length);
  const count = rows ? rows.length : codes.length;
  if (rows) {
    for (let at = 0; at < count; at++) {
      const code = codes[rows[at] ?? 0] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  } else {
    for (let row = 0; row < count; row++) {
      const code = codes[row] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  if (!weights) return sparse(levels, counts, null, null);
  const sums = new Float64Array(levels.length);
  const squares = new Float64Array(levels.length);
  for (let at = 0; at < count; at++) {
    const row = rows ? (rows[at] ?? 0) : at;
    const code = codes[row] ?? 0;
    const weight = weights[row] ?? 0;
    sums[code] = (sums[code] ?? 0) + weight;
    squares[code] = (squares[code] ?? 0) + weight * weight;
  }
  return sparse(levels, counts, sums, squares);
}

function sparse(
  levels: ArrayLike<number>,
  counts: ArrayLike<number>,
  sums: ArrayLike<number> | null,
  squared: ArrayLike<number> | null,
): Tally {
  const values: number[] = [];
  const kept: number[] = [];
  const weights: number[] = [];
  const squares: number[] = [];
  for (let code = 1; code < levels.length; code++) {
    const count = counts[code] ?? 0;
    if (count === 0) continue;
    values.push(levels[code] ?? Number.NaN);
    kept.push(count);
    if (!sums || !squared) continue;
    weights.push(sums[code] ?? 0);
    squares.push(squared[code] ?? 0);
  }
  return sums
    ? { values, counts: kept, weights, squares, weighted: true }
    : { values, counts: kept, weights: kept, squares: kept, weighted: false };
}

export const EMPTY_TALLY: Tally = { values: [], counts: [], weights: [], squares: [], weighted: false };

/** The answers of several surveys together; where one has weights, an answer without one weighs 1. */
export function poolTallies(tallies: readonly Tally[]): Tally {
  const [first = EMPTY_TALLY] = tallies;
  if (tallies.length < 2) return first;
  return {
    values: tallies.flatMap(({ values }) => values),
    counts: tallies.flatMap(({ counts }) => counts),
    weights: tallies.flatMap(({ weights }) => weights),
    squares: tallies.flatMap(({ squares }) => squares),
    weighted: tallies.some(({ weighted }) => weighted),
  };
}

/** What the shapes of `Moments` and `WeightedMoments` have in common. */
export interface TallyMoments {
  readonly n: number;
  readonly mean: number;
  readonly variance: number | null;
  readonly effectiveN: number;
}

/**
 * Mean and variance of a tally in two passes over its values: n − 1 without weights, else Σw(x − m)² / (Σw − Σw²/Σw).
 */
export function momentsOfTally({ values, counts, weights, squares }: Tally): TallyMoments {
  let n = 0;
  let total = 0;
  let squared = 0;
  let sum = 0;
  for (let at = 0; at < values.length; at++) {
    const weight = weights[at] ?? 0;
    n += counts[at] ?? 0;
    total += weight;
    squared += squares[at] ?? 0;
    sum += weight * (values[at] ?? 0);
  }
  const mean = n === 0 ? 0 : sum / total;
  let spread = 0;
  for (let at = 0; at < values.length; at++) spread += (weights[at] ?? 0) * ((values[at] ?? 0) - mean) ** 2;
  const freedom = total - squared / total;
  const variance = n > 1 && freedom > 0 ? spread / freedom : null;
  return { n, mean, variance, effectiveN: effectiveCount(total, squared, n) };
}
