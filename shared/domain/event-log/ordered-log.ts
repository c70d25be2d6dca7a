import type { EventColumns } from "./event-columns.ts";

/** A log in order: events lie case by case, each case by time, equal times in the order of the file. */
export interface OrderedLog {
  readonly columns: EventColumns;
  readonly caseCount: number;
  readonly eventCount: number;
  /** Case c holds the events from caseStart[c] up to caseStart[c + 1]. */
  readonly caseStart: Uint32Array;
  readonly activity: Uint32Array;
  readonly end: Float64Array;
  /** Null where the log knows no beginnings; NaN where one event has none. */
  readonly start: Float64Array | null;
  /** Where each event stands in the columns. */
  readonly order: Uint32Array;
}

/** Sorts once: by case in linear time, then inside each case, which is usually in order already. */
export function orderEvents(columns: EventColumns): OrderedLog {
  const { caseCodes, activityCodes, endTimes, startTimes, cases } = columns;
  const eventCount = caseCodes.length;
  const caseCount = cases.length;
  const caseStart = new Uint32Array(caseCount + 1);
  for (let event = 0; event < eventCount; event++) caseStart[caseCodes[event]! + 1]!++;
  for (let index = 0; index < caseCount; index++) caseStart[index + 1]! += caseStart[index]!;
  const order = new Uint32Array(eventCount);
  const next = caseStart.slice(0, caseCount);
  for (let event = 0; event < eventCount; event++) order[next[caseCodes[event]!]!++] = event;
  for (let index = 0; index < caseCount; index++)
    sortByTime(order, caseStart[index]!, caseStart[index + 1]!, endTimes);

  const activity = new Uint32Array(eventCount);
  const end = new Float64Array(eventCount);
  const start = startTimes === null ? null : new Float64Array(eventCount);
  for (let place = 0; place < eventCount; place++) {
    const event = order[place]!;
    activity[place] = activityCodes[event]!;
    end[place] = endTimes[event]!;
    if (start !== null) start[place] = startTimes![event]!;
  }
  return { columns, caseCount, eventCount, caseStart, activity, end, start, order };
}

/** Beyond this many events a case is sorted by the engine's own stable sort. */
const SHORT = 64;

/** Stable: what happened at the same moment stays in the order of the file. */
function sortByTime(order: Uint32Array, from: number, to: number, times: Float64Array): void {
  let sorted = true;
  for (let place = from + 1; sorted && place < to; place++)
    sorted = times[order[place - 1]!]! <= times[order[place]!]!;
  if (sorted) return;
  if (to - from > SHORT) {
    const part = Array.from(order.subarray(from, to)).sort((a, b) => times[a]! - times[b]! || a - b);
    order.set(part, from);
    return;
  }
  for (let place = from + 1; place < to; place++) {
    const event = order[place]!;
    const time = times[event]!;
    let hole = place;
    while (hole > from && times[order[hole - 1]!]! > time) {
      order[hole] = order[hole - 1]!;
      hole--;
    }
    order[hole] = event;
  }
}

/** When a case began: the first beginning of any of its events, or the end of its first event. */
export function caseBegin(log: OrderedLog, index: number): number {
  const from = log.caseStart[index]!;
  let begin = log.end[from]!;
  if (log.start === null) return begin;
  for (let place = from; place < log.caseStart[index + 1]!; place++) {
    const start = log.start[place]!;
    if (start < begin) begin = start;
  }
  return begin;
}

/** When the last event of a case was done. */
export const caseEnd = (log: OrderedLog, index: number): number => log.end[log.caseStart[index + 1]! - 1]!;
