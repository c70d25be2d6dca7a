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

/** What is the same whenever the work comes: the pool's hours, and its queue on the clock of them. */
export interface PoolClock {
  readonly open: Float64Array;
  readonly closedAfter: Float64Array;
  /** Head minutes by hour. */
  readonly capacity: Float64Array;
  /** Head minutes of work that come per week. */
  readonly workPerWeek: number;
  /** W_q in open minutes, by Allen and Cunneen. */
  readonly wait: number;
}

/**
 * The load must be below 1. The stream from outside keeps its variation, the streams between steps count as Poisson.
 * Null for a pool to which no work comes.
 */
export function poolClock({ pool, tasks }: PoolLoad, arrivals: ArrivalFigures): PoolClock | null {
  const perCase = tasks.reduce((sum, task) => sum + task.perCase, 0);
  if (perCase === 0) return null;
  const open = openMinutesByHour(pool.hours);
  const openTotal = open.reduce((sum, minutes) => sum + minutes, 0);
  const mean = tasks.reduce((sum, task) => sum + task.perCase * task.mean, 0) / perCase;
  const second = tasks.reduce((sum, task) => sum + task.perCase * task.secondMoment, 0) / perCase;
  const workPerWeek = perCase * arrivals.perWeek * mean;
  const direct = Math.min(1, tasks.reduce((sum, task) => sum + task.perCaseFromOutside, 0) / perCase);
  const variation = direct * arrivals.variation + (1 - direct);
  return {
    open,
    closedAfter: closedAfterHour(open),
    capacity: open.map((minutes) => minutes * pool.heads),
    workPerWeek,
    wait: generalWait(pool.heads, workPerWeek / openTotal, mean, variation, second / (mean * mean) - 1),
  };
}

/**
 * The delay when `arriving` is the share of the work that comes in each hour: the queue on the clock of the open hours, and
 * what the fluid queue of the week adds because work comes at other hours than it can be done.
 */
export function poolDelay(clock: PoolClock, arriving: Float64Array): PoolDelay {
  const { open, closedAfter, capacity, workPerWeek, wait } = clock;
  const { openWait, closedWait, doneByHour } = backlogOf(arriving, workPerWeek, capacity, open);
  // The chance per minute of work that closing time comes, times how long it is closed then.
  let closedPerMinute = 0;
  for (let hour = 0; hour < HOURS_PER_WEEK; hour++) {
    const minutes = open[hour] ?? 0;
    if (minutes > 0) closedPerMinute += ((doneByHour[hour] ?? 0) / minutes) * (closedAfter[hour] ?? 0);
  }
  return { queue: wait + openWait, closed: wait * closedPerMinute + closedWait, closedPerMinute, doneByHour };
}
