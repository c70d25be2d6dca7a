import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import { tallyOf } from "@shared/domain/scoring/column-tally.ts";

/** A scale has few answers; of a column with more different cells only so many are looked at. */
export const MOST_DISTINCT = 5000;

/** The different cells of a column in the order in which they come first, blanks left out; at most `MOST_DISTINCT`. */
export function distinctCells(column: DatasetColumn): string[] {
  const { values, dictionary } = column;
  if (dictionary) return dictionary.slice(1, MOST_DISTINCT + 1);
  const numbers = tallyOf(column)?.cells.slice(0, MOST_DISTINCT) ?? firstNumbers(values);
  return numbers.map(String);
}

function firstNumbers(values: DatasetColumn["values"]): number[] {
  const found = new Set<number>();
  for (let row = 0; row < values.length && found.size < MOST_DISTINCT; row++) {
    const value = values[row] as number;
    if (!Number.isNaN(value)) found.add(value);
  }
  return [...found];
}

/** The least and the greatest number of a whole column; null for one of text, or without a number. */
export function extremes(column: DatasetColumn): { readonly low: number; readonly high: number } | null {
  if (column.dictionary) return null;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of tallyOf(column)?.cells ?? column.values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? { low, high } : null;
}

/** How many cells of a column are not blank. */
export function filledCells(column: DatasetColumn): number {
  const { values, dictionary } = column;
  const tally = tallyOf(column);
  if (tally) return tally.filled;
  let count = 0;
  for (const value of values) if (dictionary ? value !== 0 : !Number.isNaN(value)) count++;
  return count;
}
