import { HOURS_PER_WEEK } from "./week-hours.ts";

/** By hour of arrival: what happens to work that comes in the middle of the hour, if nothing is left to chance. */
export interface Backlog {
  /** Minutes until it is its turn, in which the pool is open. */
  readonly openDelay: Float64Array;
  /** The same, in which it is closed. */
  readonly closedDelay: Float64Array;
  /** The moment at which it is its turn, in hours of the week from the start of the hour in which it came. */
  readonly turn: Float64Array;
}

/** Weeks after which an empty start no longer shows; a pool with a load below 1 forgets it at its first idle hour. */
const MOST_WEEKS = 60;

/**
 * The fluid queue of a week that repeats: `arriving` is the work (head minutes) that comes in each hour, `capacity` what
 * all heads can do in it; first come, first served. Both delays are 0 where work comes only when it can be done. More
 * capacity than work per week is needed. Open minutes are 0 … 60 by hour.
 */
export function backlogOf(arriving: Float64Array, capacity: Float64Array, open: Float64Array): Backlog {
  const waiting = waitingByHour(arriving, capacity);
  const openDelay = new Float64Array(HOURS_PER_WEEK);
  const closedDelay = new Float64Array(HOURS_PER_WEEK);
  const turn = new Float64Array(HOURS_PER_WEEK);
  for (let hour = 0; hour < HOURS_PER_WEEK; hour++) {
    const next = (hour + 1) % HOURS_PER_WEEK;
    let ahead = ((waiting[hour] ?? 0) + (waiting[next] ?? 0)) / 2;
    // Half of the hour is over; from then on the hours work off what is ahead, each evenly.
    let left = 0.5;
    let at = hour;
    let openMinutes = 0;
    while ((capacity[at] ?? 0) === 0 || ahead > left * (capacity[at] ?? 0)) {
      ahead -= left * (capacity[at] ?? 0);
      openMinutes += left * (open[at] ?? 0);
      left = 1;
      at = (at + 1) % HOURS_PER_WEEK;
      turn[hour] = (turn[hour] ?? 0) + 1;
    }
    const used = ahead / (capacity[at] ?? 1);
    turn[hour] = (turn[hour] ?? 0) + 1 - left + used;
    openDelay[hour] = openMinutes + used * (open[at] ?? 0);
    closedDelay[hour] = Math.max(0, 60 * ((turn[hour] ?? 0) - 0.5) - (openDelay[hour] ?? 0));
  }
  return { openDelay, closedDelay, turn };
}

/** Head minutes of work that wait at the start of each hour. */
function waitingByHour(arriving: Float64Array, capacity: Float64Array): Float64Array {
  const waiting = new Float64Array(HOURS_PER_WEEK);
  let now = 0;
  for (let week = 0; week < MOST_WEEKS; week++) {
    const before = waiting[0] ?? 0;
    for (let hour = 0; hour < HOURS_PER_WEEK; hour++) {
      waiting[hour] = now;
      now = Math.max(0, now + (arriving[hour] ?? 0) - (capacity[hour] ?? 0));
    }
    if (week > 0 && Math.abs((waiting[0] ?? 0) - before) < 1e-9) break;
  }
  return waiting;
}
