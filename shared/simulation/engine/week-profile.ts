import type { Calendar } from "../calendar.ts";

export const WEEK_HOURS = 168;

/**
 * Minutes that spans of time leave in each hour of the week: how many waited, worked or could have worked. Each span
 * costs the same however long it is: whole hours inside it are kept as differences and summed up at the end.
 */
export class WeekProfile {
  readonly #single: Float64Array;
  readonly #change = new Float64Array(WEEK_HOURS + 1);
  readonly #from: number;
  readonly #to: number;
  #weeks = 0;

  /** Only what lies between both moments counts. `single`: the column for spans within one hour, where it lies elsewhere. */
  constructor(from: number, to: number, single = new Float64Array(WEEK_HOURS)) {
    this.#single = single;
    this.#from = from;
    this.#to = to;
  }

  add(from: number, to: number): void {
    const start = Math.max(from, this.#from);
    const end = Math.min(to, this.#to);
    if (!(end > start)) return;
    // Whole numbers of 32 bits: a remainder of reals is many times slower.
    const first = (start / 60) | 0;
    const last = (end / 60) | 0;
    const single = this.#single;
    const bin = first % WEEK_HOURS;
    if (first === last) {
      single[bin] = single[bin]! + end - start;
      return;
    }
    this.#addLonger(start, end, first, last);
  }

  /** A span that ends in another hour than it begins. */
  #addLonger(start: number, end: number, first: number, last: number): void {
    const single = this.#single;
    const bin = first % WEEK_HOURS;
    single[bin] = single[bin]! + 60 * (first + 1) - start;
    single[last % WEEK_HOURS] = single[last % WEEK_HOURS]! + end - 60 * last;
    const whole = last - first - 1;
    if (whole > 0) this.#addWhole(first + 1, whole);
  }

  /** Only the open minutes of the span. */
  addOpen(from: number, to: number, calendar: Calendar | undefined): void {
    if (!calendar) {
      this.add(from, to);
      return;
    }
    const stop = Math.min(to, this.#to);
    for (let at = Math.max(from, this.#from); at < stop; ) {
      const start = calendar.nextOpen(at);
      if (start >= stop) return;
      const close = calendar.closeAfter(start);
      this.add(start, Math.min(close, stop));
      at = close;
    }
  }

  #addWhole(hour: number, count: number): void {
    const change = this.#change;
    this.#weeks += Math.floor(count / WEEK_HOURS);
    const rest = count % WEEK_HOURS;
    if (rest === 0) return;
    const begin = hour % WEEK_HOURS;
    const end = begin + rest;
    change[begin] = change[begin]! + 60;
    if (end <= WEEK_HOURS) {
      change[end] = change[end]! - 60;
      return;
    }
    change[0] = change[0]! + 60;
    change[end - WEEK_HOURS] = change[end - WEEK_HOURS]! - 60;
  }

  /** Minutes per hour of the week, Monday's first hour first. */
  minutes(): Float64Array<ArrayBuffer> {
    const sums = new Float64Array(WEEK_HOURS);
    let running = 0;
    for (let hour = 0; hour < WEEK_HOURS; hour++) {
      running += this.#change[hour]!;
      sums[hour] = this.#single[hour]! + running + 60 * this.#weeks;
    }
    return sums;
  }
}
