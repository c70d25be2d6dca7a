import type { DatasetColumn } from "../core/columns.ts";
import { storedTimes } from "../times/read-times.ts";
import { pick, renumber } from "./codes.ts";
import { type EventAttribute, type EventColumns, type LeftOut, NOTHING_LEFT_OUT } from "./event-columns.ts";
import { pairLifecycle } from "./pair-lifecycle.ts";

/** Which column of a data set says what; start, lifecycle and attributes only where the log has them. */
export interface EventSource {
  readonly caseColumn: DatasetColumn;
  readonly activityColumn: DatasetColumn;
  /** When the event was done; the only time of most logs. Numbers are milliseconds since 1970 UTC. */
  readonly timeColumn: DatasetColumn;
  readonly startColumn?: DatasetColumn | null;
  /** “start” and “complete” rows that belong together. */
  readonly lifecycleColumn?: DatasetColumn | null;
  readonly attributes?: readonly { readonly name: string; readonly column: DatasetColumn }[];
}

/** Events of the rows that have a case, an activity and a time; the others are counted by what they lack. */
export function readEvents(source: EventSource): EventColumns {
  const cases = asText(source.caseColumn);
  const activities = asText(source.activityColumn);
  const times = storedTimes(source.timeColumn);
  const starts = source.startColumn ? storedTimes(source.startColumn) : null;
  const rowCount = cases.codes.length;
  const leftOut: { -readonly [K in keyof LeftOut]: number } = { ...NOTHING_LEFT_OUT };
  const rows = new Uint32Array(rowCount);
  let count = 0;
  for (let row = 0; row < rowCount; row++) {
    if (cases.codes[row] === 0) leftOut.noCase++;
    else if (activities.codes[row] === 0) leftOut.noActivity++;
    else if (!Number.isNaN(times.times[row]!)) rows[count++] = row;
    else if (times.blank(row)) leftOut.noTime++;
    else leftOut.unreadableTime++;
  }
  const kept = rows.slice(0, count);
  const caseIndex = renumber(pick(cases.codes, kept), cases.values);
  const activityIndex = renumber(pick(activities.codes, kept), activities.values);
  const columns: EventColumns = {
    caseCodes: caseIndex.codes,
    cases: caseIndex.values,
    activityCodes: activityIndex.codes,
    activities: activityIndex.values,
    endTimes: pick(times.times, kept),
    startTimes: starts && beginnings(pick(starts.times, kept), pick(times.times, kept)),
    offsets: times.offsets && pick(times.offsets, kept),
    attributes: (source.attributes ?? []).map(({ name, column }): EventAttribute => {
      const text = asText(column);
      return { name, codes: pick(text.codes, kept), values: text.values };
    }),
    rows: kept,
    leftOut,
  };
  return source.lifecycleColumn ? pairLifecycle(columns, asText(source.lifecycleColumn)) : columns;
}

/** A beginning after the end is none. */
function beginnings(starts: Float64Array, ends: Float64Array): Float64Array {
  for (let event = 0; event < starts.length; event++)
    if (starts[event]! > ends[event]!) starts[event] = Number.NaN;
  return starts;
}

/** Codes into texts, 0 = blank; a column of numbers gives each number as text. */
export function asText(column: DatasetColumn): { codes: Uint32Array; values: readonly string[] } {
  if (column.dictionary !== null) return { codes: column.values as Uint32Array, values: column.dictionary };
  const values = [""];
  const known = new Map<number, number>();
  const codes = new Uint32Array(column.values.length);
  for (let row = 0; row < codes.length; row++) {
    const value = column.values[row]!;
    if (Number.isNaN(value)) continue;
    let code = known.get(value);
    if (code === undefined) {
      code = values.push(String(value)) - 1;
      known.set(value, code);
    }
    codes[row] = code;
  }
  return { codes, values };
}
