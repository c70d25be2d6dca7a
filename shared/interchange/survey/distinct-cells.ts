import type { DatasetColumn } from "@shared/domain/scoring/columns.ts";

/** A scale has few answers; of a column with more different cells only so many are looked at. */
export const MOST_DISTINCT = 5000;
const SMALL = 128;

/** The different cells of a column in the order in which they come first, blanks left out; at most `MOST_DISTINCT`. */
export function distinctCells(column: DatasetColumn): string[] {
  if (column.dictionary) return column.dictionary.slice(1, MOST_DISTINCT + 1);
  return distinctNumbers(column.values).map(String);
}

/** Ratings are small whole numbers, which a table finds faster than a set. */
function distinctNumbers(values: DatasetColumn["values"]): number[] {
  const small = new Uint8Array(SMALL);
  const others = new Set<number>();
  const found: number[] = [];
  for (let row = 0; row < values.length && found.length < MOST_DISTINCT; row++) {
    const value = values[row] as number;
    if (value >= 0 && value < SMALL && Number.isInteger(value)) {
      if (small[value] === 1) continue;
      small[value] = 1;
    } else {
      if (Number.isNaN(value) || others.has(value)) continue;
      others.add(value);
    }
    found.push(value);
  }
  return found;
}

/** The least and the greatest number of a whole column; null for one of text, or without a number. */
export function extremes(column: DatasetColumn): { readonly low: number; readonly high: number } | null {
  if (column.dictionary) return null;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of column.values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? { low, high } : null;
}

/** How many cells of a column are not blank. */
export function filledCells({ values, dictionary }: DatasetColumn): number {
  let count = 0;
  for (const value of values) if (dictionary ? value !== 0 : !Number.isNaN(value)) count++;
  return count;
}
