import { effectiveCount } from "@shared/statistics/weighted-moments.ts";
import { type CellCounts, cellCounts, type Respondents } from "./cell-counts.ts";
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

/** Counts one column's answers over the respondents. */
export const tallyOf = ({ codes, levels }: CodedAnswers, respondents: Respondents): Tally =>
  tallyOfCells(levels, cellCounts(codes, levels.length, respondents), respondents.weights !== null);

/** The codes that occur, as a tally; code 0, not answered, is left out. */
export function tallyOfCells(
  levels: Float64Array,
  { counts, sums, squares }: CellCounts,
  weighted: boolean,
): Tally {
  const answered: number[] = [];
  for (let code = 1; code < levels.length; code++) if ((counts[code] ?? 0) > 0) answered.push(code);
  const of = (cells: ArrayLike<number>) => answered.map((code) => cells[code] ?? 0);
  const kept = of(counts);
  return {
    values: of(levels),
    counts: kept,
    weights: weighted ? of(sums) : kept,
    squares: weighted ? of(squares) : kept,
    weighted,
  };
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
  // From the first value, so that equal answers have no spread, not even a rounding digit of it.
  const [origin = 0] = values;
  for (let at = 0; at < values.length; at++) {
    const weight = weights[at] ?? 0;
    n += counts[at] ?? 0;
    total += weight;
    squared += squares[at] ?? 0;
    sum += weight * ((values[at] ?? 0) - origin);
  }
  const mean = n === 0 ? 0 : origin + sum / total;
  let spread = 0;
  for (let at = 0; at < values.length; at++) spread += (weights[at] ?? 0) * ((values[at] ?? 0) - mean) ** 2;
  const freedom = total - squared / total;
  const variance = n > 1 && freedom > 0 ? spread / freedom : null;
  return { n, mean, variance, effectiveN: effectiveCount(total, squared, n) };
}
