import type { DatasetColumn } from "../core/columns.ts";
import { readTimes } from "../times/read-times.ts";
import { cellText } from "./recode.ts";
import { dayInName } from "./wave-day.ts";

/** Which wave each row of a survey belongs to. Without codes all rows are in the one wave; code 0 is in none. */
export interface WaveRows {
  readonly waves: readonly { readonly key: string; readonly name: string; readonly date: string }[];
  readonly codes: Uint16Array | null;
}

/** More different words than this are no waves. */
export const MOST_WAVES = 200;
const MINUTE = 60_000;

interface Kept {
  readonly dates: DatasetColumn["values"] | undefined;
  readonly missing: string;
  readonly made: WaveRows;
}
const kept = new WeakMap<DatasetColumn["values"], Kept>();

/**
 * Each different word of a column is a wave. Its day is that of the row in the middle of its dates, which one mistyped
 * date does not move; without dates the one in its name: “Spring 2026”, “2026-Q4”.
 */
export function wavesOfWords(
  column: DatasetColumn,
  missing: readonly string[],
  dates: DatasetColumn | null,
): WaveRows {
  const known = kept.get(column.values);
  const none = missing.join("\n");
  if (known && known.dates === dates?.values && known.missing === none) return known.made;
  const made = read(column, new Set(missing), dates);
  kept.set(column.values, { dates: dates?.values, missing: none, made });
  return made;
}

function read(column: DatasetColumn, missing: ReadonlySet<string>, dates: DatasetColumn | null): WaveRows {
  const names: string[] = [];
  const places = new Map<string, number>();
  const codes = new Uint16Array(column.values.length);
  for (let row = 0; row < codes.length; row++) {
    const name = cellText(column, row).trim();
    if (name === "" || missing.has(name)) continue;
    let place = places.get(name);
    if (place === undefined) {
      if (names.length === MOST_WAVES) continue;
      place = names.push(name);
      places.set(name, place);
    }
    codes[row] = place;
  }
  const inRows = dates ? daysOfRows(dates, codes, names.length) : [];
  const days = inRows.some((day) => day !== "") ? inRows : daysInNames(names);
  return { waves: names.map((name, at) => ({ key: name, name, date: days[at] ?? "" })), codes };
}

/** Names that do not tell the waves apart give them no order: they keep the one in which they come. */
function daysInNames(names: readonly string[]): string[] {
  const days = names.map(dayInName);
  return new Set(days).size === days.length && !days.includes("") ? days : [];
}

function daysOfRows(dates: DatasetColumn, codes: Uint16Array, count: number): string[] {
  const { times, offsets } = readTimes(dates);
  const found: number[][] = Array.from({ length: count }, () => []);
  times.forEach((time, row) => {
    const code = codes[row] ?? 0;
    if (code > 0 && !Number.isNaN(time)) found[code - 1]?.push(time + (offsets?.[row] ?? 0) * MINUTE);
  });
  return found.map((moments) => {
    const middle = moments.sort((a, b) => a - b)[Math.floor((moments.length - 1) / 2)];
    return middle === undefined ? "" : new Date(middle).toISOString().slice(0, 10);
  });
}
