import type { CaseSet } from "./case-set.ts";
import type { OrderedLog } from "./ordered-log.ts";

/** Days of the calendar, without a gap from the first arrival to the last event. */
export interface WorkInProgress {
  /** Days since 1970 of the first entry. */
  readonly firstDay: number;
  /** Cases that began on the day. */
  readonly arrivals: Uint32Array;
  /** Cases that ended on the day; a case that has not ended yet never does. */
  readonly completions: Uint32Array;
  /** Cases open when the day ended. */
  readonly open: Uint32Array;
}

const DAY = 86_400_000;

/** A longer calendar than this is a wrong date in the file; the figure is then not given (null). */
export const MOST_DAYS = 40_000;

/** The days are those of the clock on the wall where the log tells its offset, else of UTC. */
export function workInProgress(log: OrderedLog, set: CaseSet): WorkInProgress | null {
  if (set.count === 0) return null;
  const { offsets } = log.columns;
  const local = (time: number, place: number) =>
    Math.floor((time + (offsets === null ? 0 : offsets[log.order[place]!]! * 60_000)) / DAY);
  const begins = new Int32Array(set.count);
  const ends = new Int32Array(set.count);
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < set.count; index++) {
    const which = set.cases[index]!;
    begins[index] = local(set.begins[index]!, log.caseStart[which]!);
    ends[index] = local(set.ends[index]!, log.caseStart[which + 1]! - 1);
    first = Math.min(first, begins[index]!);
    last = Math.max(last, ends[index]!);
  }
  const days = last - first + 1;
  if (days > MOST_DAYS) return null;
  const arrivals = new Uint32Array(days);
  const completions = new Uint32Array(days);
  for (let index = 0; index < set.count; index++) {
    arrivals[begins[index]! - first]!++;
    if (set.complete[index] === 1) completions[ends[index]! - first]!++;
  }
  const open = new Uint32Array(days);
  for (let day = 0, held = 0; day < days; day++) {
    held += arrivals[day]! - completions[day]!;
    open[day] = held;
  }
  return { firstDay: first, arrivals, completions, open };
}
