import type { WeekHours } from "@shared/simulation/service-model.ts";
import type { Calendar } from "../standard/records.ts";
import { weekOf } from "../standard/working-time.ts";

const DAY = 86_400_000;
const MINUTES_OF_A_WEEK = 7 * 24 * 60;
/** 1970 began on a Thursday: three days after a Monday. */
const DAYS_AFTER_MONDAY = 3;

/**
 * A calendar as the engine reads it. Its closed days are counted from the Monday of the week of `startDate`; those before
 * it, and all of them where no date is given, are left out.
 */
export function weekHours(calendar: Calendar, startDate: string): WeekHours {
  const spans = calendar.hours
    .filter(({ from, to }) => from < to)
    .map(({ weekday, from, to }) => ({ weekday: weekday - 1, from, to }))
    .sort((a, b) => a.weekday - b.weekday || a.from - b.from);
  const monday = startDate === "" ? null : mondayOf(startDate);
  const closedDays =
    monday === null ? [] : calendar.closedDates.map((date) => dayOf(date) - monday).filter((day) => day >= 0);
  return { spans, closedDays: [...new Set(closedDays)].sort((a, b) => a - b) };
}

/** Open minutes of a usual week; all of them round the clock. */
export const openMinutes = (calendar: Calendar | null): number =>
  calendar === null ? MINUTES_OF_A_WEEK : weekOf(calendar).minutes;

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;

function mondayOf(date: string): number {
  const day = dayOf(date);
  return day - ((((day + DAYS_AFTER_MONDAY) % 7) + 7) % 7);
}
