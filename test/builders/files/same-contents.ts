import type { EngagementContents } from "@shared/domain/core/contents.ts";

/** Contents in a form that can be compared: order of records and maps left out, columns and bytes as plain lists. */
export function comparable(contents: EngagementContents) {
  const sorted = <V>(map: ReadonlyMap<string, V>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    revision: contents.revision ?? 0,
    records: [...contents.records].sort((a, b) => (a.id < b.id ? -1 : 1)),
    assets: sorted(contents.assets).map(([id, bytes]) => [id, [...bytes]]),
    columns: sorted(contents.columns).map(([id, columns]) => [
      id,
      columns.map(({ values, dictionary }) => ({
        kind: values.constructor.name,
        values: [...values],
        dictionary,
      })),
    ]),
  };
}

/** The same records with the keys of every object, and the records themselves, in the other direction. */
export function reversedKeys<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversedKeys) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, entry]) => [key, reversedKeys(entry)]),
  ) as T;
}
