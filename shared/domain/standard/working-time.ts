import type { Calendar } from "./records.ts";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const WEEK = 7 * DAY;
/** 1970 began on a Thursday: three days after a Monday. */
const DAYS_AFTER_MONDAY = 3;

type Hours = Pick<Calendar, "hours" | "closedDates">;
type Span = readonly [from: number, to: number];

/** Counts the time that a calendar lets count. Moments are milliseconds since 1970 of the clock on the wall. */
export interface WorkingClock {
  /** Milliseconds of the calendar up to this moment, from a fixed one before; only differences mean something. */
  workedUntil(moment: number): number;
}

/** Every moment counts. */
export const ROUND_THE_CLOCK: WorkingClock = { workedUntil: (moment) => moment };

/** Milliseconds of the calendar between two moments; never below 0 where the second is the later one, and additive. */
export const workedBetween = (clock: WorkingClock, from: number, to: number): number =>
  clock.workedUntil(to) - clock.workedUntil(from);

/**
 * The clock of a calendar; null = round the clock. What counts up to a moment is whole weeks, the days of the week
 * begun, the part of the day, less what the closed days before would have held: no loop over days, so that a log of a
 * hundred thousand cases is quick.
 */
export function workingClock(calendar: Hours | null): WorkingClock {
  if (calendar === null) return ROUND_THE_CLOCK;
  const days = weekdaySpans(calendar.hours);
  const lengths = days.map((spans) => spans.reduce((sum, [from, to]) => sum + to - from, 0));
  const before = lengths.map((_, weekday) => lengths.slice(0, weekday).reduce((sum, one) => sum + one, 0));
  const week = lengths.reduce((sum, one) => sum + one, 0);
  const closed = closedDays(calendar.closedDates);
  const lost = [0];
  for (const day of closed) lost.push((lost.at(-1) ?? 0) + (lengths[weekdayOf(day)] ?? 0));
  return {
    workedUntil(moment) {
      const day = Math.floor(moment / DAY);
      const weekday = weekdayOf(day);
      const weeks = Math.floor((day + DAYS_AFTER_MONDAY) / 7);
      const at = placeOf(closed, day);
      const today = closed[at] === day ? 0 : countedWithin(days[weekday] ?? [], moment - day * DAY);
      return weeks * week + (before[weekday] ?? 0) + today - (lost[at] ?? 0);
    },
  };
}

/** Minutes that a usual week holds, and on how many weekdays the calendar is open at all. */
export function weekOf(calendar: Pick<Calendar, "hours">): { minutes: number; openDays: number } {
  const lengths = weekdaySpans(calendar.hours).map((spans) =>
    spans.reduce((sum, [from, to]) => sum + to - from, 0),
  );
  const minutes = lengths.reduce((sum, one) => sum + one, 0) / MINUTE;
  return { minutes, openDays: lengths.filter((length) => length > 0).length };
}

/** 0 = Monday. */
const weekdayOf = (day: number): number => (((day + DAYS_AFTER_MONDAY) % 7) + 7) % 7;

/** Spans of each weekday in milliseconds from midnight, in order; those that overlap count once. */
function weekdaySpans(hours: Calendar["hours"]): Span[][] {
  return Array.from({ length: WEEK / DAY }, (_, index) => {
    const merged: [number, number][] = [];
    const spans = hours
      .filter(({ weekday, from, to }) => weekday === index + 1 && from < to)
      .sort((a, b) => a.from - b.from);
    for (const { from, to } of spans) {
      const last = merged.at(-1);
      if (last && from * MINUTE <= last[1]) last[1] = Math.max(last[1], to * MINUTE);
      else merged.push([from * MINUTE, to * MINUTE]);
    }
    return merged;
  });
}

function countedWithin(spans: readonly Span[], time: number): number {
  let sum = 0;
  for (const [from, to] of spans) {
    if (time <= from) break;
    sum += Math.min(time, to) - from;
  }
  return sum;
}

/** Days since 1970, in order, each once; what no calendar has is left out. */
function closedDays(dates: readonly string[]): number[] {
  const days = dates.flatMap((date) => {
    const time = Date.parse(`${date}T00:00:00Z`);
    const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
    return isDay ? [time / DAY] : [];
  });
  return [...new Set(days)].sort((a, b) => a - b);
}

/** How many of the sorted days lie before this one. */
function placeOf(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
