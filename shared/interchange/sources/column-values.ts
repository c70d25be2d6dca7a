import type { DatasetColumn } from "@shared/domain/core/columns.ts";

export interface ColumnValue {
  readonly value: string;
  readonly count: number;
}

/** The different cells of a column without blanks, most frequent first, and how many there are in all. */
export function columnValues(
  { values, dictionary }: DatasetColumn,
  most: number,
): { readonly values: readonly ColumnValue[]; readonly different: number } {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const all: ColumnValue[] = [];
  for (const [key, count] of counts) {
    const value = dictionary ? (dictionary[key] ?? "") : Number.isNaN(key) ? "" : String(key);
    if (value.trim() !== "") all.push({ value, count });
  }
  all.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
  return { values: all.slice(0, most), different: all.length };
}
