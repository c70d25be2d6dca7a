import { HOURS_PER_WEEK } from "./week-hours.ts";

/** The queue of an average week, if nothing were left to chance. */
export interface Backlog {
  /** Minutes that a case waits on average because work comes when it cannot be done, while the pool is open. */
  readonly openWait: number;
  /** The same while it is closed. */
  readonly closedWait: number;
  /** Share of the work that is finished in each hour of the week. */
  readonly doneByHour: Float64Array;
}

/** Weeks after which an empty start no longer shows; a pool with a load below 1 forgets it at its first idle hour. */
const MOST_WEEKS = 60;

/**
 * The fluid queue of a week that repeats: in each hour work flows in as `share` of `perWeek` (minutes) and out as far
 * as `capacity` (minutes of all heads) allows; the wait by Little's law. 0 and 0 where work comes only when it can be done.
 * The load must be below 1. Open minutes are 0 … 60 by hour.
 */
export function backlogOf(
  share: Float64Array,
  perWeek: number,
  capacity: Float64Array,
  openMinutes: Float64Array,
): Backlog {
  const doneByHour = new Float64Array(HOURS_PER_WEEK);
  let waiting = 0;
  let open = 0;
  let closed = 0;
  for (let week = 0; week < MOST_WEEKS; week++) {
    const before = waiting;
    open = 0;
    closed = 0;
    for (let hour = 0; hour < HOURS_PER_WEEK; hour++) {
      const arriving = (share[hour] ?? 0) * perWeek;
      const after = Math.max(0, waiting + arriving - (capacity[hour] ?? 0));
      const average = (waiting + after) / 2;
      const minutes = openMinutes[hour] ?? 0;
      open += average * minutes;
      closed += average * (60 - minutes);
      doneByHour[hour] = (waiting + arriving - after) / perWeek;
      waiting = after;
    }
    if (Math.abs(waiting - before) <= 1e-9 * perWeek) break;
  }
  return { openWait: open / perWeek, closedWait: closed / perWeek, doneByHour };
}
