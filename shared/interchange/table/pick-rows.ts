import type { DatasetColumn } from "@shared/domain/core/columns.ts";

/**
 * The column with these rows alone, in their order; of its words only those that stand in them. Text stays text and numbers
 * numbers, whatever is left.
 */
export function pickRows({ values, dictionary }: DatasetColumn, rows: Uint32Array): DatasetColumn {
  if (dictionary === null) {
    return { values: Float64Array.from(rows, (row) => values[row] ?? Number.NaN), dictionary: null };
  }
  const words = [""];
  const codes = new Map<number, number>([[0, 0]]);
  const picked = Uint32Array.from(rows, (row) => {
    const value = values[row] ?? 0;
    const code = codes.get(value) ?? words.push(dictionary[value] ?? "") - 1;
    codes.set(value, code);
    return code;
  });
  return { values: picked, dictionary: words };
}
