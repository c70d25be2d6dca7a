import type { DatasetColumn } from "../core/columns.ts";
import { fastIso } from "./fast-iso.ts";
import { guessDayOrder, type Moment, momentOfNumber, parseMoment } from "./parse-time.ts";

interface ReadTimes {
  /** NaN where there is no time. */
  readonly times: Float64Array;
  /** Minutes ahead of UTC; null when every one is 0. */
  readonly offsets: Int16Array | null;
  blank(row: number): boolean;
}

/**
 * A column of a file as the moments that a data set keeps: numbers, milliseconds since 1970 UTC, NaN where the cell
 * is blank or no time. `unreadable` are the rows whose cell says something that is no time.
 */
export function toTimeColumn(column: DatasetColumn): { column: DatasetColumn; unreadable: Uint32Array } {
  const { times, blank } = readTimes(column);
  const unreadable: number[] = [];
  times.forEach((time, row) => {
    if (Number.isNaN(time) && !blank(row)) unreadable.push(row);
  });
  return { column: { values: times, dictionary: null }, unreadable: Uint32Array.from(unreadable) };
}

/** Times that a data set keeps (numbers are milliseconds) or that stand as text in it, with their offsets. */
export function storedTimes(column: DatasetColumn): ReadTimes {
  if (column.dictionary !== null) return readTimes(column);
  const times = Float64Array.from(column.values as Float64Array);
  return { times, offsets: null, blank: (row) => Number.isNaN(times[row]!) };
}

/**
 * Reads each different text of a column of a file once, all in the day order that fits the whole column. Numbers
 * may be seconds or milliseconds since 1970 or the days of a spreadsheet.
 */
export function readTimes({ values, dictionary }: DatasetColumn): ReadTimes {
  const length = values.length;
  const times = new Float64Array(length).fill(Number.NaN);
  if (dictionary === null) {
    for (let row = 0; row < length; row++) times[row] = momentOfNumber(values[row]!)?.time ?? Number.NaN;
    return { times, offsets: null, blank: (row) => Number.isNaN(values[row]!) };
  }
  const order = guessDayOrder(dictionary);
  const moments = dictionary.map((text, code): Moment | null =>
    code === 0
      ? null
      : (fastIso(text) ?? parseMoment(text, order) ?? momentOfNumber(Number(text || Number.NaN))),
  );
  const offsets = moments.some((moment) => moment !== null && moment.offset !== 0)
    ? new Int16Array(length)
    : null;
  for (let row = 0; row < length; row++) {
    const moment = moments[values[row]!];
    if (!moment) continue;
    times[row] = moment.time;
    if (offsets !== null) offsets[row] = moment.offset;
  }
  return { times, offsets, blank: (row) => values[row] === 0 };
}
