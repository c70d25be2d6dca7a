import type { CodedAnswers } from "./coded-answers.ts";
import { type Respondents, type Tally, tallyOf } from "./tally.ts";

/** Pairs of answers that the same respondents gave, with how often each pair was given; and each side alone. */
export interface PairTally {
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly counts: readonly number[];
  readonly weights: readonly number[];
  readonly squares: readonly number[];
  readonly weighted: boolean;
  /** Everybody who gave the first answer, whether or not the second. */
  readonly firstAlone: Tally;
  readonly secondAlone: Tally;
}

/** A table of counts must be worth its cells: beyond this many, and more cells than rows, pairs are listed. */
const CELLS = 1 << 16;

/** Counts pairs in one pass over the respondents. */
export function pairTally(first: CodedAnswers, second: CodedAnswers, respondents: Respondents): PairTally {
  const { rows, weights } = respondents;
  const width = second.levels.length;
  const cells = first.levels.length * width;
  const count = rows ? rows.length : first.codes.length;
  if (cells > CELLS && cells > count) return listPairs(first, second, respondents);
  const counts = new Uint32Array(cells);
  const a = first.codes;
  const b = second.codes;
  if (rows) {
    for (let at = 0; at < count; at++) {
      const row = rows[at] ?? 0;
      const cell = (a[row] ?? 0) * width + (b[row] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  } else {
    for (let row = 0; row < count; row++) {
      const cell = (a[row] ?? 0) * width + (b[row] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  if (!weights) return gather(first, second, counts, counts, counts, false);
  const sums = new Float64Array(cells);
  const squares = new Float64Array(cells);
  for (let at = 0; at < count; at++) {
    const row = rows ? (rows[at] ?? 0) : at;
    const cell = (a[row] ?? 0) * width + (b[row] ?? 0);
    const weight = weights[row] ?? 0;
    sums[cell] = (sums[cell] ?? 0) + weight;
    squares[cell] = (squares[cell] ?? 0) + weight * weight;
  }
  return gather(first, second, counts, sums, squares, true);
}

/** The cells that occur, and the margins of the whole table with its row and column of “not answered”. */
function gather(
  first: CodedAnswers,
  second: CodedAnswers,
  counts: ArrayLike<number>,
  sums: ArrayLike<number>,
  squares: ArrayLike<number>,
  weighted: boolean,
): PairTally {
  const width = second.levels.length;
  const pairs = new Pairs(weighted);
  const rows = new Pairs(weighted);
  const columns = Array.from({ length: width }, () => [0, 0, 0]);
  for (let a = 0; a < first.levels.length; a++) {
    const row = [0, 0, 0];
    for (let b = 0; b < width; b++) {
      const cell = a * width + b;
      const count = counts[cell] ?? 0;
      if (count === 0) continue;
      const weight = sums[cell] ?? 0;
      const square = squares[cell] ?? 0;
      addTo(row, count, weight, square);
      addTo(columns[b] ?? [], count, weight, square);
      if (a === 0 || b === 0) continue;
      pairs.add(first.levels[a] ?? Number.NaN, second.levels[b] ?? Number.NaN, count, weight, square);
    }
    if (a > 0 && (row[0] ?? 0) > 0) rows.add(first.levels[a] ?? Number.NaN, 0, ...three(row));
  }
  const below = new Pairs(weighted);
  columns.forEach((column, b) => {
    if (b > 0 && (column[0] ?? 0) > 0) below.add(second.levels[b] ?? Number.NaN, 0, ...three(column));
  });
  return { ...pairs.asPairs(), firstAlone: rows.asTally(), secondAlone: below.asTally() };
}

const three = ([count = 0, weight = 0, square = 0]: readonly number[]): [number, number, number] => [
  count,
  weight,
  square,
];

function addTo(sums: number[], count: number, weight: number, square: number): void {
  sums[0] = (sums[0] ?? 0) + count;
  sums[1] = (sums[1] ?? 0) + weight;
  sums[2] = (sums[2] ?? 0) + square;
}

/** One pair per respondent: for answers with so many levels that a table of them would be mostly empty. */
function listPairs(first: CodedAnswers, second: CodedAnswers, respondents: Respondents): PairTally {
  const { rows, weights } = respondents;
  const pairs = new Pairs(weights !== null);
  const count = rows ? rows.length : first.codes.length;
  for (let at = 0; at < count; at++) {
    const row = rows ? (rows[at] ?? 0) : at;
    const a = first.codes[row] ?? 0;
    const b = second.codes[row] ?? 0;
    if (a === 0 || b === 0) continue;
    const weight = weights ? (weights[row] ?? 0) : 1;
    pairs.add(first.levels[a] ?? Number.NaN, second.levels[b] ?? Number.NaN, 1, weight, weight * weight);
  }
  return {
    ...pairs.asPairs(),
    firstAlone: tallyOf(first, respondents),
    secondAlone: tallyOf(second, respondents),
  };
}

class Pairs {
  readonly #first: number[] = [];
  readonly #second: number[] = [];
  readonly #counts: number[] = [];
  readonly #weights: number[] = [];
  readonly #squares: number[] = [];
  readonly #weighted: boolean;

  constructor(weighted: boolean) {
    this.#weighted = weighted;
  }

  add(first: number, second: number, count: number, weight: number, square: number): void {
    this.#first.push(first);
    this.#second.push(second);
    this.#counts.push(count);
    this.#weights.push(weight);
    this.#squares.push(square);
  }

  asTally(): Tally {
    return { values: this.#first, ...this.#sizes() };
  }

  asPairs(): Omit<PairTally, "firstAlone" | "secondAlone"> {
    return { first: this.#first, second: this.#second, ...this.#sizes() };
  }

  #sizes() {
    return {
      counts: this.#counts,
      weights: this.#weights,
      squares: this.#squares,
      weighted: this.#weighted,
    };
  }
}

/** Second − first of each pair: the gap, when the first is what was expected. */
export const differencesOf = ({ first, second, ...sizes }: PairTally): Tally => ({
  values: second.map((value, at) => value - (first[at] ?? 0)),
  counts: sizes.counts,
  weights: sizes.weights,
  squares: sizes.squares,
  weighted: sizes.weighted,
});

/** Pearson's r over the pairs, weighted where they are; null below three pairs or without spread. */
export function correlationOfPairs(tallies: readonly PairTally[]): { r: number; n: number } | null {
  let n = 0;
  let total = 0;
  let sumA = 0;
  let sumB = 0;
  for (const { first, second, counts, weights } of tallies) {
    for (let at = 0; at < first.length; at++) {
      const weight = weights[at] ?? 0;
      n += counts[at] ?? 0;
      total += weight;
      sumA += weight * (first[at] ?? 0);
      sumB += weight * (second[at] ?? 0);
    }
  }
  if (n < 3) return null;
  let squaresA = 0;
  let squaresB = 0;
  let products = 0;
  for (const { first, second, weights } of tallies) {
    for (let at = 0; at < first.length; at++) {
      const weight = weights[at] ?? 0;
      const a = (first[at] ?? 0) - sumA / total;
      const b = (second[at] ?? 0) - sumB / total;
      squaresA += weight * a * a;
      squaresB += weight * b * b;
      products += weight * a * b;
    }
  }
  if (squaresA === 0 || squaresB === 0) return null;
  return { r: products / Math.sqrt(squaresA * squaresB), n };
}
