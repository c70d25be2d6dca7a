import type { MeasureScope } from "./scope.ts";

/**
 * Whether two scopes can hold the same clients, as far as their names tell. It is for scores without answers, of which
 * nobody knows whose they are: all clients hold each segment and all waves each wave, while two waves, or two values of
 * one column, are different people. Values of different columns may well meet in one client.
 */
export function scopesOverlap(first: MeasureScope, second: MeasureScope): boolean {
  if (first.wave !== null && second.wave !== null && first.wave !== second.wave) return false;
  const columns = new Set(first.segments.map(({ column }) => column));
  const shared = second.segments.filter(({ column }) => columns.has(column)).map(({ column }) => column);
  return shared.every((column) => {
    const values = valuesOf(first, column);
    return [...valuesOf(second, column)].some((value) => values.has(value));
  });
}

const valuesOf = ({ segments }: MeasureScope, column: string): Set<string> =>
  new Set(segments.flatMap((one) => (one.column === column ? [one.value.trim().toLowerCase()] : [])));
