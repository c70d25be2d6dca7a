import type { Calendar } from "../calendar.ts";
import type { CompiledService } from "../compiled-service.ts";
import { ColumnLog } from "./column-log.ts";
import type { RunOptions } from "./run-options.ts";
import type { WaitingLists } from "./waiting-lists.ts";
import { WeekProfile } from "./week-profile.ts";

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
  /** Minutes that each task of a counted case waited for a head. */
  readonly waits: readonly ColumnLog[];
  readonly #service: CompiledService;
  readonly #awayPerMinute: Float64Array;
  readonly #costPerMinute: Float64Array;
  readonly #calendars: readonly (Calendar | undefined)[];
  readonly #lists: WaitingLists;

  constructor(service: CompiledService, { warmUp, horizon }: RunOptions, lists: WaitingLists) {
    const { pools, calendars } = service;
    this.#service = service;
    this.#awayPerMinute = pools.awayPerMinute;
    this.#costPerMinute = pools.costPerMinute;
    this.#lists = lists;
    this.#calendars = Array.from(pools.calendar, (calendar) => calendars[calendar]);
    this.free = Int32Array.from(pools.heads);
    this.waiting = new Int32Array(pools.count);
    this.mostWaiting = new Int32Array(pools.count);
    this.isOpeningAwaited = new Uint8Array(pools.count);
    const profiles = () => Array.from(pools.heads, () => new WeekProfile(warmUp, horizon));
    this.queues = profiles();
    this.busy = profiles();
    this.waits = Array.from(pools.heads, () => new ColumnLog(1));
  }

  hasHours(pool: number): boolean {
    return this.#calendars[pool] !== undefined;
  }

  isOpen(pool: number, now: number): boolean {
    const calendar = this.#calendars[pool];
    return calendar === undefined || calendar.isOpen(now);
  }

  /** A head is free, nobody waits and it is open. */
  isReady(pool: number, now: number): boolean {
    return this.free[pool]! > 0 && this.waiting[pool] === 0 && this.isOpen(pool, now);
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

  waited(pool: number, since: number, now: number, isCounted: boolean): void {
    if (now > since) this.queues[pool]!.add(since, now);
    if (!isCounted) return;
    const log = this.waits[pool]!;
    const at = log.next();
    log.rows[at] = now - since;
  }

  /** Holds a head from now until the work is done, whose moment is given back. */
  take(pool: number, now: number, minutes: number): number {
    this.free[pool] = this.free[pool]! - 1;
    const calendar = this.#calendars[pool];
    if (calendar === undefined) {
      this.busy[pool]!.add(now, now + minutes);
      return now + minutes;
    }
    const end = calendar.add(now, minutes);
    if (end - now === minutes) this.busy[pool]!.add(now, end);
    else this.busy[pool]!.addOpen(now, end, calendar);
    return end;
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

  /** What a piece of work costs, the time away that comes with it included. */
  costOf(pool: number, minutes: number): number {
    return minutes * (1 + this.#awayPerMinute[pool]!) * this.#costPerMinute[pool]!;
  }

  /** Head minutes that could have been worked, per hour of the week. */
  openMinutes(pool: number, from: number, to: number): Float64Array<ArrayBuffer> {
    const profile = new WeekProfile(from, to);
    profile.addOpen(from, to, this.#calendars[pool]);
    const heads = this.#service.pools.heads[pool]!;
    return profile.minutes().map((minutes) => minutes * heads);
  }
}
