import { type Backlog, backlogOf } from "./backlog.ts";
import { type PoolLoad, taskMoments } from "./pool-load.ts";
import { generalWait } from "./queues.ts";
import { closedAfterHour, HOURS_PER_WEEK, openMinutesByHour } from "./week-hours.ts";

/** What is the same whenever the work comes: the pool's hours, and its queue on the clock of them. */
export interface PoolClock {
  readonly open: Float64Array;
  readonly closedAfter: Float64Array;
  readonly isAlwaysOpen: boolean;
  /** Head minutes by hour. */
  readonly capacity: Float64Array;
  /** Head minutes of work that come per week. */
  readonly workPerWeek: number;
  /** W_q in open minutes, by Allen and Cunneen. */
  readonly wait: number;
}

/** What passing through a pool adds to the time of a task, in minutes. */
export interface Passage {
  /** Waiting for a head while the pool is open. */
  readonly queue: number;
  /** Waiting for the opening. */
  readonly closed: number;
  /** Closed minutes that fall into each minute of work, because it goes on at the next opening. */
  readonly closedPerMinute: number;
  /** Share of the tasks that are begun, and with opening hours mostly ended, in each hour of the week. */
  readonly out: Float64Array;
}

/**
 * The load must be below 1; `perWeek` cases, `variation` the squared coefficient of variation of the time between its tasks.
 * Null for a pool to which no work comes.
 */
export function poolClock({ pool, tasks }: PoolLoad, perWeek: number, variation: number): PoolClock | null {
  const { mean, secondMoment } = taskMoments(tasks);
  if (mean === 0) return null;
  const open = openMinutesByHour(pool.hours);
  const openTotal = open.reduce((sum, minutes) => sum + minutes, 0);
  const workPerWeek = tasks.reduce((sum, task) => sum + task.perCase * task.mean, 0) * perWeek;
  const served = secondMoment / (mean * mean) - 1;
  return {
    open,
    closedAfter: closedAfterHour(open),
    isAlwaysOpen: open.every((minutes) => minutes === 60),
    capacity: open.map((minutes) => minutes * pool.heads),
    workPerWeek,
    wait: generalWait(pool.heads, workPerWeek / openTotal, mean, variation, served),
  };
}

/** The backlog of a pool when `shares` is the share of its work that comes in each hour. */
export const poolBacklog = ({ capacity, open, workPerWeek }: PoolClock, shares: Float64Array): Backlog =>
  backlogOf(
    shares.map((share) => share * workPerWeek),
    capacity,
    open,
  );

/**
 * Passing through a pool of tasks that come at their own hours: the queue on the clock of the open hours, and what the
 * backlog of the week adds because work comes at other hours than it can be done.
 */
export function passage(clock: PoolClock, backlog: Backlog, arriving: Float64Array): Passage {
  const { open, closedAfter, wait } = clock;
  const out = new Float64Array(HOURS_PER_WEEK);
  let queue = wait;
  let closed = 0;
  for (let hour = 0; hour < HOURS_PER_WEEK; hour++) {
    const share = arriving[hour] ?? 0;
    if (share === 0) continue;
    queue += share * (backlog.openDelay[hour] ?? 0);
    closed += share * (backlog.closedDelay[hour] ?? 0);
    const at = (hour + Math.floor(backlog.turn[hour] ?? 0)) % HOURS_PER_WEEK;
    out[at] = (out[at] ?? 0) + share;
  }
  // The chance per minute of work that closing time comes, times how long it is closed then.
  let closedPerMinute = 0;
  for (let hour = 0; hour < HOURS_PER_WEEK; hour++) {
    const minutes = open[hour] ?? 0;
    if (minutes > 0) closedPerMinute += ((out[hour] ?? 0) / minutes) * (closedAfter[hour] ?? 0);
  }
  return { queue, closed: closed + wait * closedPerMinute, closedPerMinute, out };
}
