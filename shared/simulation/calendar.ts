import type { WeekHours } from "./service-model.ts";

const DAY = 1440;
const WEEK = 7 * DAY;
/** Closed days are kept in a table of days; more of it than a thousand years says that a date was misread. */
const MOST_DAYS = 366_000;

/**
 * Open and closed minutes of a week with closed days. Work that does not fit before closing goes on at opening: it ends
 * when so many open minutes are over. Moments are below 2³¹ days. Lookups within the day cost one step, beyond it the logarithm of the days.
 */
export class Calendar {
  /** Spans of all weekdays, without overlap, those that touch made one within the day. */
  readonly #from: Float64Array;
  readonly #to: Float64Array;
  /** The first span of each weekday, and at 7 the end. */
  readonly #firstOf = new Int32Array(8);
  readonly #openOf = new Float64Array(7);
  /** Open minutes before each day of the table, which ends with a whole week after the last closed day. */
  readonly #before: Float64Array;
  readonly #isClosed: Uint8Array;
  readonly #days: number;
  /** Open minutes of a week without closed days. */
  readonly openPerWeek: number;

  /** Throws a RangeError with `name` in it when the hours are no hours. */
  constructor(hours: WeekHours, name: string) {
    const perDay = Array.from({ length: 7 }, () => [] as { from: number; to: number }[]);
    for (const span of hours.spans) {
      if (!perDay[span.weekday] || !(span.from >= 0 && span.to <= DAY && span.from < span.to))
        throw new RangeError(`${name}: an opening span is not within a day`);
      perDay[span.weekday]!.push({ from: span.from, to: span.to });
    }
    const merged = perDay.map(mergedSpans);
    this.#from = Float64Array.from(merged.flat(), ({ from }) => from);
    this.#to = Float64Array.from(merged.flat(), ({ to }) => to);
    merged.forEach((spans, weekday) => {
      this.#firstOf[weekday + 1] = this.#firstOf[weekday]! + spans.length;
      this.#openOf[weekday] = spans.reduce((sum, { from, to }) => sum + to - from, 0);
    });
    this.openPerWeek = this.#openOf.reduce((sum, open) => sum + open, 0);
    const closed = hours.closedDays.filter((day) => day >= 0);
    const last = closed.reduce((most, day) => Math.max(most, day), -1);
    if (last > MOST_DAYS) throw new RangeError(`${name}: a closed day lies more than a thousand years ahead`);
    this.#days = 7 * Math.ceil((last + 1) / 7 + 1);
    this.#isClosed = new Uint8Array(this.#days);
    for (const day of closed) this.#isClosed[Math.floor(day)] = 1;
    this.#before = new Float64Array(this.#days + 1);
    for (let day = 0; day < this.#days; day++)
      this.#before[day + 1] = this.#before[day]! + (this.#isClosed[day] ? 0 : this.#openOf[day % 7]!);
  }

  isOpen(moment: number): boolean {
    const day = (moment / DAY) | 0;
    if (day < this.#days && this.#isClosed[day]) return false;
    const minute = moment - day * DAY;
    for (let span = this.#firstOf[day % 7]!; span < this.#firstOf[(day % 7) + 1]!; span++)
      if (minute < this.#to[span]!) return minute >= this.#from[span]!;
    return false;
  }

  /** The moment itself when it is open, else the next opening; Infinity when there is none. */
  nextOpen(moment: number): number {
    if (this.openPerWeek === 0) return Infinity;
    let day = (moment / DAY) | 0;
    for (let minute = moment - day * DAY; ; minute = 0, day++) {
      if (day < this.#days && this.#isClosed[day]) continue;
      for (let span = this.#firstOf[day % 7]!; span < this.#firstOf[(day % 7) + 1]!; span++)
        if (minute < this.#to[span]!) return day * DAY + Math.max(minute, this.#from[span]!);
    }
  }

  /** When the span closes that is open at `moment`; the moment itself when none is. */
  closeAfter(moment: number): number {
    const day = (moment / DAY) | 0;
    const minute = moment - day * DAY;
    for (let span = this.#firstOf[day % 7]!; span < this.#firstOf[(day % 7) + 1]!; span++)
      if (minute < this.#to[span]!) return Math.max(moment, day * DAY + this.#to[span]!);
    return moment;
  }

  /** When so many open minutes are over, begun at `moment`; work that ends at closing ends then, not at opening. */
  add(moment: number, minutes: number): number {
    const day = (moment / DAY) | 0;
    if (!(day < this.#days && this.#isClosed[day])) {
      const minute = moment - day * DAY;
      for (let span = this.#firstOf[day % 7]!; span < this.#firstOf[(day % 7) + 1]!; span++)
        if (minute < this.#to[span]!) {
          if (minute >= this.#from[span]! && minute + minutes <= this.#to[span]!) return moment + minutes;
          break;
        }
    }
    const start = this.nextOpen(moment);
    return start === Infinity || minutes === 0 ? start : this.#momentOf(this.openUntil(start) + minutes);
  }

  /** Open minutes from the start of the first Monday. */
  openUntil(moment: number): number {
    const day = (moment / DAY) | 0;
    const before = this.#openBefore(day);
    if (day < this.#days && this.#isClosed[day]) return before;
    const minute = moment - day * DAY;
    let open = 0;
    for (let span = this.#firstOf[day % 7]!; span < this.#firstOf[(day % 7) + 1]!; span++) {
      if (minute <= this.#from[span]!) break;
      open += Math.min(minute, this.#to[span]!) - this.#from[span]!;
    }
    return before + open;
  }

  openBetween(from: number, to: number): number {
    return to > from ? this.openUntil(to) - this.openUntil(from) : 0;
  }

  #openBefore(day: number): number {
    if (day <= this.#days) return this.#before[day]!;
    const weeks = Math.floor((day - this.#days) / 7);
    return this.#openBefore(this.#days) + weeks * this.openPerWeek + this.#openInWeek((day - this.#days) % 7);
  }

  /** Open minutes of the first `days` days of a week. */
  #openInWeek(days: number): number {
    let open = 0;
    for (let weekday = 0; weekday < days; weekday++) open += this.#openOf[weekday]!;
    return open;
  }

  /** The earliest moment at which so many open minutes are over; more than 0. */
  #momentOf(open: number): number {
    let day = this.#dayOf(open);
    let rest = open - this.#openBefore(day);
    for (;;) {
      if (!(day < this.#days && this.#isClosed[day]))
        for (let span = this.#firstOf[day % 7]!; span < this.#firstOf[(day % 7) + 1]!; span++) {
          const length = this.#to[span]! - this.#from[span]!;
          if (rest <= length) return day * DAY + this.#from[span]! + rest;
          rest -= length;
        }
      day++;
    }
  }

  /** The last day before which fewer than `open` minutes are open. */
  #dayOf(open: number): number {
    const inTable = this.#before[this.#days]!;
    if (open > inTable) {
      const weeks = Math.ceil((open - inTable) / this.openPerWeek) - 1;
      let day = this.#days + 7 * weeks;
      while (this.#openBefore(day + 1) < open) day++;
      return day;
    }
    let low = 0;
    let high = this.#days;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#before[middle]! < open) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** The week's length in minutes. */
export const WEEK_MINUTES = WEEK;

function mergedSpans(spans: { from: number; to: number }[]): { from: number; to: number }[] {
  const merged: { from: number; to: number }[] = [];
  for (const span of spans.sort((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else merged.push(span);
  }
  return merged;
}
