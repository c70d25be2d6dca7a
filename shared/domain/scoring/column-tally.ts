import type { DatasetColumn } from "../core/columns.ts";

/** How often each different cell stands in a column. */
export interface ColumnTally {
  /** Numbers, or codes of words but 0, in the order in which they come first. */
  readonly cells: readonly number[];
  readonly counts: readonly number[];
  readonly filled: number;
}

/** Whole numbers below this, of which most columns are, are counted in a list: a map takes many times as long. */
const LISTED = 4096;
/** Of a column with more different cells nothing is kept. */
const MOST_CELLS = 20_000;

/** The cells of a column never change: they are counted once, whatever is asked of them. */
const known = new WeakMap<DatasetColumn["values"], ColumnTally | null>();

/** Null for a column whose cells are nearly all different. */
export function tallyOf(column: DatasetColumn): ColumnTally | null {
  const held = known.get(column.values);
  if (held !== undefined) return held;
  const tally =
    column.dictionary === null
      ? tallyNumbers(column.values as Float64Array)
      : tallyCodes(column.values as Uint32Array, column.dictionary.length);
  known.set(column.values, tally);
  return tally;
}

function tallyNumbers(values: Float64Array): ColumnTally | null {
  const listed = new Uint32Array(LISTED);
  const others = new Map<number, number>();
  const cells: number[] = [];
  let blanks = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    const whole = value | 0;
    if (whole === value && whole >= 0 && whole < LISTED) {
      const count = listed[whole] as number;
      if (count === 0) cells.push(whole);
      listed[whole] = count + 1;
    } else if (Number.isNaN(value)) blanks++;
    else {
      const count = others.get(value);
      others.set(value, (count ?? 0) + 1);
      if (count === undefined && cells.push(value) > MOST_CELLS) return null;
    }
  }
  const counts = cells.map((cell) => others.get(cell) ?? (listed[cell] as number));
  return { cells, counts, filled: values.length - blanks };
}

function tallyCodes(values: Uint32Array, words: number): ColumnTally | null {
  if (words > MOST_CELLS) return null;
  const listed = new Uint32Array(words);
  const cells: number[] = [];
  let filled = 0;
  for (let row = 0; row < values.length; row++) {
    const code = values[row] as number;
    if (code === 0 || code >= words) continue;
    const count = listed[code] as number;
    if (count === 0) cells.push(code);
    listed[code] = count + 1;
    filled++;
  }
  return { cells, counts: cells.map((code) => listed[code] as number), filled };
}
