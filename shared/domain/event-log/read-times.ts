import type { DatasetColumn } from "../scoring/columns.ts";
import { fastIso } from "./fast-iso.ts";
import { guessDayOrder, type Moment, momentOfNumber, parseMoment } from "./parse-time.ts";

interface ReadTimes {
  /** NaN where there is no time. */
  readonly times: Float64Array;
  /** Minutes ahead of UTC; null when every one is 0. */
  readonly offsets: Int16Array | null;
  blank(row: number): boolean;
}

/** Reads each different text of a column once, all in the day order that fits the whole column. */
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
