import { UserError } from "@shared/base/result.ts";
import type { ReadModel } from "../core/model.ts";
import type { Calendar } from "../standard/records.ts";
import { workingClock } from "../standard/working-time.ts";
import { scheduleMessages } from "./messages.ts";

const DAY = 86_400_000;
const MINUTE = 60_000;
const LAST_DAY = Date.UTC(9999, 11, 31) / DAY;
const FIRST_DAY = Date.UTC(1000, 0, 1) / DAY;
const OFFICE_WEEK: readonly number[] = [1, 2, 3, 4, 5];

/**
 * Days on which work is done, counted. Days are whole numbers since 1970; the count of a day is how many work days lie
 * before it, from a fixed one on, so that only differences mean something. What takes three work days from count 7 on
 * ends at count 10.
 */
export interface WorkDays {
  /** Null where no calendar says it: then Monday to Friday. */
  readonly calendar: Calendar | null;
  isWorkDay(day: number): boolean;
  countOf(day: number): number;
  /** The work day that has this count. Throws a UserError before the year 1000 and beyond 9999. */
  dayAt(count: number): number;
}

/** The first calendar of the engagement, with its closed days; Monday to Friday where there is none, or none that is ever open. */
export function workDaysOf(model: ReadModel): WorkDays {
  let first: Calendar | null = null;
  for (const one of model.all("calendar")) if (first === null || one.order < first.order) first = one;
  return workDays(first);
}

export function workDays(asked: Calendar | null): WorkDays {
  const open = new Set(asked?.hours.flatMap(({ weekday, from, to }) => (from < to ? weekday : [])));
  const calendar = open.size > 0 ? asked : null;
  const week = calendar ? [...open] : OFFICE_WEEK;
  // One minute of each open day counts: the minutes of the clock are the days.
  const clock = workingClock({
    hours: week.map((weekday) => ({ weekday, from: 0, to: 1 })),
    closedDates: calendar?.closedDates ?? [],
  });
  const countOf = (day: number) => Math.round(clock.workedUntil(day * DAY) / MINUTE);
  return {
    calendar,
    countOf,
    isWorkDay: (day) => countOf(day + 1) > countOf(day),
    dayAt(count) {
      let low = FIRST_DAY;
      let high = LAST_DAY + 1;
      if (countOf(low) > count || countOf(high) <= count)
        throw new UserError(scheduleMessages.beyondCalendar);
      // The last day before which no more than `count` lie is open, or a closed one after it.
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (countOf(middle) <= count) low = middle;
        else high = middle;
      }
      return low;
    },
  };
}

/** Days since 1970; null for "" and for what no calendar has. */
export function dayOf(civil: string): number | null {
  const time = Date.parse(`${civil}T00:00:00Z`);
  if (civil === "" || Number.isNaN(time)) return null;
  const day = time / DAY;
  return day >= FIRST_DAY && civilOf(day) === civil ? day : null;
}

/** YYYY-MM-DD. */
export const civilOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
