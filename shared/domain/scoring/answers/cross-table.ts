import { type CellCounts, cellCounts, type Respondents } from "./cell-counts.ts";
import type { CodedAnswers } from "./coded-answers.ts";
import { nameOf } from "./merged-answers.ts";
import { listPairs, type PairTally, pairsOfCells } from "./pair-tally.ts";
import { type Tally, tallyOf, tallyOfCells } from "./tally.ts";

/** A table must be worth its cells, and its cells must be codes of 16 bits. */
const CELLS = 1 << 16;

/**
 * How several questions were answered by the same respondents: each alone, and any two as pairs. All are counted in
 * one pass over the respondents where the table of all combinations is small (three questions of 1–7 are 512 cells).
 */
export class CrossTable {
  readonly #columns: readonly CodedAnswers[];
  readonly #respondents: Respondents;
  /** Null where the table would be too large. */
  readonly #cells: CellCounts | null;

  constructor(columns: readonly CodedAnswers[], respondents: Respondents) {
    this.#columns = columns;
    this.#respondents = respondents;
    const size = sizeOf(columns);
    this.#cells = size > CELLS ? null : cellCounts(jointCodes(columns), size, respondents);
  }

  alone(place: number): Tally {
    const column = this.#columns[place]!;
    if (!this.#cells) return tallyOf(column, this.#respondents);
    return tallyOfCells(column.levels, this.#reduce([place]), this.#weighted);
  }

  pairs(first: number, second: number): PairTally {
    const [a, b] = [this.#columns[first]!, this.#columns[second]!];
    if (this.#cells) {
      return pairsOfCells(a.levels, b.levels, this.#reduce([first, second]), this.#weighted);
    }
    if (this.#columns.length > 2) return new CrossTable([a, b], this.#respondents).pairs(0, 1);
    return listPairs(a, b, this.#respondents);
  }

  get #weighted(): boolean {
    return this.#respondents.weights !== null;
  }

  /** Sums the table over the questions that are not wanted. */
  #reduce(wanted: readonly number[]): CellCounts {
    const cells = this.#cells!;
    const strides = stridesOf(this.#columns);
    const target = stridesOf(wanted.map((place) => this.#columns[place]!));
    const size = sizeOf(wanted.map((place) => this.#columns[place]!));
    const [counts, sums, squares] = [0, 0, 0].map(() => new Float64Array(size)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    for (let cell = 0; cell < cells.counts.length; cell++) {
      if (cells.counts[cell] === 0) continue;
      let to = 0;
      for (let at = 0; at < wanted.length; at++) {
        const place = wanted[at]!;
        to += (Math.floor(cell / strides[place]!) % this.#columns[place]!.levels.length) * target[at]!;
      }
      counts[to]! += cells.counts[cell]!;
      sums[to]! += cells.sums[cell]!;
      squares[to]! += cells.squares[cell]!;
    }
    return { counts, sums, squares };
  }
}

const sizeOf = (columns: readonly CodedAnswers[]): number =>
  columns.reduce((size, { levels }) => size * levels.length, 1);

/** How far apart in the table the neighbouring answers of each question are; the last one's lie side by side. */
function stridesOf(columns: readonly CodedAnswers[]): number[] {
  const strides: number[] = [];
  let stride = 1;
  for (let place = columns.length - 1; place >= 0; place--) {
    strides[place] = stride;
    stride *= columns[place]!.levels.length;
  }
  return strides;
}

const kept = new WeakMap<CodedAnswers, Map<string, Uint16Array>>();

/** Each row's cell in the table of all combinations: made once, whoever is let in later. */
function jointCodes(columns: readonly CodedAnswers[]): CodedAnswers["codes"] {
  const [first] = columns;
  if (!first || columns.length === 1) return first?.codes ?? new Uint16Array(0);
  const key = columns.map(nameOf).join(" ");
  const held = kept.get(first) ?? new Map<string, Uint16Array>();
  kept.set(first, held);
  const known = held.get(key);
  if (known) return known;
  const joint = new Uint16Array(first.codes.length);
  stridesOf(columns).forEach((stride, place) => {
    const { codes } = columns[place]!;
    for (let row = 0; row < joint.length; row++) joint[row]! += codes[row]! * stride;
  });
  held.set(key, joint);
  return joint;
}
