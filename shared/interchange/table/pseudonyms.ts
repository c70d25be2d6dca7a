import type { DatasetColumn } from "@shared/domain/scoring/columns.ts";
import type { DataTable } from "./data-table.ts";

/** The table without the columns of these names; everything else stays as it was read. */
export function dropColumns(table: DataTable, names: ReadonlySet<string>): DataTable {
  const kept = table.names.flatMap((name, index) => (names.has(name) ? [] : [index]));
  const of = <T>(list: readonly T[]): T[] => kept.flatMap((index) => list.slice(index, index + 1));
  return { ...table, names: of(table.names), labels: of(table.labels), columns: of(table.columns) };
}

const BITS = 2 ** 32;

/** Whole numbers below 2³² that cannot be foretold; the default is the platform's own source. */
export type RandomSource = (count: number) => Uint32Array;
const platformRandom: RandomSource = (count) => {
  const numbers = new Uint32Array(count);
  // The platform gives so many at most at a time.
  for (let at = 0; at < count; at += 16_384) crypto.getRandomValues(numbers.subarray(at, at + 16_384));
  return numbers;
};

/**
 * The column with a token such as “P-4F2A9C31” in place of every different cell, the same for the same cell; blanks stay
 * blank. Tokens are drawn, not computed from the cells, and what stood where is forgotten: it cannot be undone, neither
 * from the tokens nor by trying names.
 */
export function pseudonymise(column: DatasetColumn, random: RandomSource = platformRandom): DatasetColumn {
  const { codes, count } = codesOf(column);
  const taken = new Set<string>();
  while (taken.size < count) {
    for (const number of random(count - taken.size)) taken.add(tokenOf(number));
  }
  return { values: codes, dictionary: ["", ...taken] };
}

const tokenOf = (number: number): string =>
  `P-${(number % BITS).toString(16).toUpperCase().padStart(8, "0")}`;

function codesOf({ values, dictionary }: DatasetColumn): { codes: Uint32Array; count: number } {
  if (dictionary) return { codes: Uint32Array.from(values), count: dictionary.length - 1 };
  const known = new Map<number, number>();
  const codes = new Uint32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (Number.isNaN(value)) continue;
    const code = known.get(value) ?? known.size + 1;
    known.set(value, code);
    codes[row] = code;
  }
  return { codes, count: known.size };
}
