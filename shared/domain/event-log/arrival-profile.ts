import type { CaseSet } from "./case-set.ts";
import type { OrderedLog } from "./ordered-log.ts";

/** When cases begin: how many in a week, and how they share out. */
export interface ArrivalProfile {
  readonly cases: number;
  /** Days from the first beginning to the last, both counted. */
  readonly days: number;
  readonly perWeek: number;
  /**
   * Cases by weekday, Monday first, as they would be if each of them had come equally often: ten days hold some weekdays
   * twice and others once. As many in all as there are cases.
   */
  readonly weekdays: readonly number[];
  /** Cases by the hour of the day; null where the log knows days only. */
  readonly hours: readonly number[] | null;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The first day of the clock of computers, 1 January 1970, was a Thursday. */
const FIRST_WEEKDAY = 3;

const weekdayOf = (day: number): number => (((day + FIRST_WEEKDAY) % 7) + 7) % 7;

/** How many of so many days from `first` on fall on the weekday. */
const daysOn = (weekday: number, first: number, days: number): number =>
  Math.floor((days + 6 - ((weekday - weekdayOf(first) + 7) % 7)) / 7);

/** Days and hours of the clock on the wall where the log tells its offset, else of UTC. Null without a case. */
export function arrivalProfile(log: OrderedLog, set: CaseSet): ArrivalProfile | null {
  if (set.count === 0) return null;
  const { offsets } = log.columns;
  const weekdays = new Array<number>(7).fill(0);
  const hours = new Array<number>(24).fill(0);
  let [first, last, midnights] = [Infinity, -Infinity, 0];
  for (let index = 0; index < set.count; index++) {
    const place = log.caseStart[set.cases[index]!]!;
    const local = set.begins[index]! + (offsets === null ? 0 : offsets[log.order[place]!]! * MINUTE);
    const day = Math.floor(local / DAY);
    [first, last] = [Math.min(first, day), Math.max(last, day)];
    weekdays[weekdayOf(day)]!++;
    hours[Math.floor((local - day * DAY) / HOUR)]!++;
    if (local === day * DAY) midnights++;
  }
  const days = last - first + 1;
  const perDay = weekdays.map((count, weekday) => count / Math.max(1, daysOn(weekday, first, days)));
  const scale = set.count / perDay.reduce((sum, rate) => sum + rate, 0);
  return {
    cases: set.count,
    days,
    perWeek: (set.count * 7) / Math.max(7, days),
    weekdays: perDay.map((rate) => Number((rate * scale).toPrecision(6))),
    hours: midnights === set.count ? null : hours,
  };
}
