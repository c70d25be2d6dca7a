import type { ArrivalFigures } from "./arrival-figures.ts";
import { backlogOf } from "./backlog.ts";
import type { PoolLoad } from "./pool-load.ts";
import { generalWait } from "./queues.ts";
import { closedAfterHour, HOURS_PER_WEEK, openMinutesByHour } from "./week-hours.ts";

/** What a pool adds to the time of a task, in minutes. */
export interface PoolDelay {
  /** Waiting for a head while the pool is open. */
  readonly queue: number;
  /** Waiting for the opening. */
  readonly closed: number;
  /** Closed minutes that fall into each minute of work, because it goes on at the next opening. */
  readonly closedPerMinute: number;
  /** Share of the work that is finished in each hour of the week. */
  readonly doneByHour: Float64Array;
}

/**
 * The delay at a pool whose load is below 1: Allen–Cunneen on the clock of its open hours, and what the fluid queue of the
 * week adds because work comes at other hours than it can be done. `arriving` is the share of its work that comes in
 * each hour. The stream from outside keeps its variation, the streams between steps count as Poisson.
 */
export function poolDelay(load: PoolLoad, arrivals: ArrivalFigures, arriving: Float64Array): PoolDelay {
  const { pool, tasks } = load;
  const open = openMinutesByHour(pool.hours);
  const openTotal = open.reduce((sum, minutes) => sum + minutes, 0);
  const perCase = tasks.reduce((sum, task) => sum + task.perCase, 0);
  if (perCase === 0 || openTotal === 0) {
    return { queue: 0, closed: 0, closedPerMinute: 0, doneByHour: arriving };
  }
  const mean = tasks.reduce((sum, task) => sum + task.perCase * task.mean, 0) / perCase;
  const second = tasks.reduce((sum, task) => sum + task.perCase * task.secondMoment, 0) / perCase;
  const offered = (perCase * arrivals.perWeek * mean) / openTotal;
  const direct = Math.min(1, tasks.reduce((sum, task) => sum + task.perCaseFromOutside, 0) / perCase);
  const variation = direct * arrivals.variation + (1 - direct);
  const wait = generalWait(pool.heads, offered, mean, variation, second / (mean * mean) - 1);
  const capacity = open.map((minutes) => minutes * pool.heads);
  const backlog = backlogOf(arriving, perCase * arrivals.perWeek * mean, capacity, open);
  const closedPerMinute = crossing(backlog.doneByHour, open);
  return {
    queue: wait + backlog.openWait,
    closed: wait * closedPerMinute + backlog.closedWait,
    closedPerMinute,
    doneByHour: backlog.doneByHour,
  };
}

/** The chance per minute that closing time comes, times how long it is closed then. */
function crossing(doneByHour: Float64Array, open: Float64Array): number {
  const closed = closedAfterHour(open);
  let sum = 0;
  for (let hour = 0; hour < HOURS_PER_WEEK; hour++) {
    const minutes = open[hour] ?? 0;
    if (minutes > 0) sum += ((doneByHour[hour] ?? 0) / minutes) * (closed[hour] ?? 0);
  }
  return sum;
}
