import type { Calendar } from "../calendar.ts";
import type { CompiledService } from "../compiled-service.ts";
import type { RunOptions } from "./run-options.ts";
import { TaggedLog } from "./tagged-log.ts";
import type { WaitingLists } from "./waiting-lists.ts";
import { WEEK_HOURS, WeekProfile } from "./week-profile.ts";

/**
 * The heads of the pools and who waits for them. A person who is away part of the time (shrinkage) is so after each
 * piece of work, in proportion to it: that takes as much of the capacity and does not make the work itself look longer.
 */
export class PoolDesk {
  readonly free: Int32Array;
  readonly waiting: Int32Array;
  readonly mostWaiting: Int32Array;
  readonly isOpeningAwaited: Uint8Array;
  /** Minutes in which somebody waits (closed hours too), and in which a head is held or away, per hour of the week. */
  readonly queues: readonly WeekProfile[];
  readonly busy: readonly WeekProfile[];
  /** Of these what lies within one hour: pool × WEEK_HOURS + hour of the week. */
  readonly queueMinutes: Float64Array<ArrayBuffer>;
  readonly busyMinutes: Float64Array<ArrayBuffer>;
  /** Minutes that each task of a counted case waited for a head of its pool. */
  readonly waits = new TaggedLog();
  readonly #service: CompiledService;
  readonly #awayPerMinute: Float64Array;
  readonly #calendars: readonly (Calendar | undefined)[];
  readonly #lists: WaitingLists;

  constructor(service: CompiledService, { warmUp, horizon }: RunOptions, lists: WaitingLists) {
    const { pools, calendars } = service;
    this.#service = service;
    this.#awayPerMinute = pools.awayPerMinute;
    this.#lists = lists;
    this.#calendars = Array.from(pools.calendar, (calendar) => calendars[calendar]);
    this.free = Int32Array.from(pools.heads);
    this.waiting = new Int32Array(pools.count);
    this.mostWaiting = new Int32Array(pools.count);
    this.isOpeningAwaited = new Uint8Array(pools.count);
    this.queueMinutes = new Float64Array(pools.count * WEEK_HOURS);
    this.busyMinutes = new Float64Array(pools.count * WEEK_HOURS);
    const profilesOf = (minutes: Float64Array<ArrayBuffer>) =>
      Array.from(pools.heads, (_, pool) => {
        const single = minutes.subarray(pool * WEEK_HOURS, (pool + 1) * WEEK_HOURS);
        return new WeekProfile(warmUp, horizon, single);
      });
    this.queues = profilesOf(this.queueMinutes);
    this.busy = profilesOf(this.busyMinutes);
  }

  queue(token: number, pool: number, rank: number): void {
    const { rankCount, pools } = this.#service;
    this.#lists.append(pool * rankCount + (pools.isByPriority[pool] === 1 ? rank : 0), token);
    const waiting = this.waiting[pool]! + 1;
    this.waiting[pool] = waiting;
    if (waiting > this.mostWaiting[pool]!) this.mostWaiting[pool] = waiting;
  }

  /** Takes who is next out of the queue; there is somebody. */
  next(pool: number): number {
    const { rankCount } = this.#service;
    let list = pool * rankCount;
    while (this.#lists.first(list) < 0) list++;
    const token = this.#lists.first(list);
    this.#lists.remove(token);
    this.waiting[pool] = this.waiting[pool]! - 1;
    return token;
  }

  gaveUp(token: number, pool: number, since: number, now: number): void {
    this.#lists.remove(token);
    this.waiting[pool] = this.waiting[pool]! - 1;
    this.queues[pool]!.add(since, now);
  }

  /** The moment for which an event is needed, so that those who wait are served; Infinity = none is. */
  openingToAwait(pool: number, now: number): number {
    if (this.free[pool] === 0 || this.isOpeningAwaited[pool] === 1) return Infinity;
    const moment = this.#calendars[pool]?.nextOpen(now) ?? now;
    if (moment < Infinity) this.isOpeningAwaited[pool] = 1;
    return moment;
  }

  /** When a head that has worked so many minutes can be had again. */
  backAt(pool: number, now: number, minutes: number): number {
    const perMinute = this.#awayPerMinute[pool]!;
    if (perMinute === 0) return now;
    const calendar = this.#calendars[pool];
    const away = perMinute * minutes;
    const back = calendar ? calendar.add(now, away) : now + away;
    this.busy[pool]!.addOpen(now, back, calendar);
    return back;
  }

  closedBetween(pool: number, from: number, to: number): number {
    const calendar = this.#calendars[pool];
    return calendar ? Math.max(0, to - from - calendar.openBetween(from, to)) : 0;
  }

  /** Head minutes that could have been worked, per hour of the week. */
  openMinutes(pool: number, from: number, to: number): Float64Array<ArrayBuffer> {
    const profile = new WeekProfile(from, to);
    profile.addOpen(from, to, this.#calendars[pool]);
    const heads = this.#service.pools.heads[pool]!;
    return profile.minutes().map((minutes) => minutes * heads);
  }
}
