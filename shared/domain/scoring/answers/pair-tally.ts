import { correlationInterval } from "@shared/statistics/correlation.ts";
import { effectiveCount } from "@shared/statistics/weighted-moments.ts";
import type { CellCounts, Respondents } from "./cell-counts.ts";
import type { CodedAnswers } from "./coded-answers.ts";
import type { Tally } from "./tally.ts";

/** Pairs of answers that the same respondents gave, with how often each pair was given. A pair may stand in it twice. */
export interface PairTally {
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly counts: readonly number[];
  readonly weights: readonly number[];
  readonly squares: readonly number[];
  readonly weighted: boolean;
}

interface Pairs extends PairTally {
  readonly first: number[];
  readonly second: number[];
  readonly counts: number[];
  readonly weights: number[];
  readonly squares: number[];
}

function noPairs(weighted: boolean): Pairs {
  const counts: number[] = [];
  const [weights, squares] = weighted ? [[], []] : [counts, counts];
  return { first: [], second: [], counts, weights, squares, weighted };
}

/** The pairs of a table of counts, its rows the first answers and its columns the second; code 0 = not answered. */
export function pairsOfCells(
  first: Float64Array,
  second: Float64Array,
  { counts, sums, squares }: CellCounts,
  weighted: boolean,
): PairTally {
  const pairs = noPairs(weighted);
  for (let a = 1; a < first.length; a++) {
    for (let b = 1; b < second.length; b++) {
      const cell = a * second.length + b;
      const count = counts[cell]!;
      if (count === 0) continue;
      pairs.first.push(first[a]!);
      pairs.second.push(second[b]!);
      pairs.counts.push(count);
      if (!weighted) continue;
      pairs.weights.push(sums[cell]!);
      pairs.squares.push(squares[cell]!);
    }
  }
  return pairs;
}

/** One pair per respondent: for answers of so many levels that a table of them would be mostly empty. */
export function listPairs(
  first: CodedAnswers,
  second: CodedAnswers,
  { rows, weights }: Respondents,
): PairTally {
  const pairs = noPairs(weights !== null);
  const count = rows ? rows.length : first.codes.length;
  for (let at = 0; at < count; at++) {
    const row = rows ? rows[at]! : at;
    const a = first.codes[row]!;
    const b = second.codes[row]!;
    if (a === 0 || b === 0) continue;
    pairs.first.push(first.levels[a]!);
    pairs.second.push(second.levels[b]!);
    pairs.counts.push(1);
    if (!weights) continue;
    pairs.weights.push(weights[row]!);
    pairs.squares.push(weights[row]! ** 2);
  }
  return pairs;
}

/** Second − first of each pair: the gap, when the first is what was expected. */
export const differencesOf = ({ first, second, counts, weights, squares, weighted }: PairTally): Tally => ({
  values: second.map((value, at) => value - first[at]!),
  counts,
  weights,
  squares,
  weighted,
});

/** Pearson's r with Fisher's interval, which r of pairs on a line, and r of three pairs, does not have. */
export interface CorrelationFigure {
  readonly r: number;
  readonly n: number;
  /** Present when answers carry weights; the interval goes by it. */
  readonly effectiveN?: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: number;
}

/** Over the pairs, weighted where they are; null below three pairs or without spread. */
export function correlationOfPairs(
  tallies: readonly PairTally[],
  confidence: number,
): CorrelationFigure | null {
  let n = 0;
  let total = 0;
  let squared = 0;
  let sumA = 0;
  let sumB = 0;
  // From the first pair, so that equal answers have no spread, not even a rounding digit of it.
  const [originA = 0, originB = 0] = [tallies[0]?.first[0], tallies[0]?.second[0]];
  for (const { first, second, counts, weights, squares } of tallies) {
    for (let at = 0; at < first.length; at++) {
      const weight = weights[at]!;
      n += counts[at]!;
      total += weight;
      squared += squares[at]!;
      sumA += weight * (first[at]! - originA);
      sumB += weight * (second[at]! - originB);
    }
  }
  if (n < 3) return null;
  let squaresA = 0;
  let squaresB = 0;
  let products = 0;
  for (const { first, second, weights } of tallies) {
    for (let at = 0; at < first.length; at++) {
      const weight = weights[at]!;
      const a = first[at]! - originA - sumA / total;
      const b = second[at]! - originB - sumB / total;
      squaresA += weight * a * a;
      squaresB += weight * b * b;
      products += weight * a * b;
    }
  }
  if (squaresA === 0 || squaresB === 0) return null;
  const r = products / Math.sqrt(squaresA * squaresB);
  const weighted = tallies.some((tally) => tally.weighted);
  const effectiveN = effectiveCount(total, squared, n);
  const { low, high } = correlationInterval(r, weighted ? effectiveN : n, confidence) ?? NO_INTERVAL;
  return { r, n, ...(weighted && { effectiveN }), low, high, confidence };
}

const NO_INTERVAL = { low: null, high: null };
