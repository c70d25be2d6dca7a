import { shortNumber } from "@shared/drawing/figure-text.ts";
import { type TimeWords, timeMessages } from "../times/time-messages.ts";
import type { Calendar } from "./records.ts";
import { weekOf } from "./working-time.ts";

const HOUR = 60;

/** Minutes that a day and a week of a calendar hold; a day is the mean of those on which it is open at all. */
export function unitsOf(calendar: Pick<Calendar, "hours"> | null): { day: number; week: number } {
  if (calendar === null) return { day: 24 * HOUR, week: 7 * 24 * HOUR };
  const { minutes, openDays } = weekOf(calendar);
  return { day: openDays === 0 ? 0 : minutes / openDays, week: minutes };
}

/** Minutes of a calendar in full: “4 working hours”, “2 days”. In the largest unit of which they are a whole number. */
export function limitWords(
  minutes: number,
  calendar: Pick<Calendar, "hours"> | null,
  words: TimeWords = timeMessages,
): string {
  const { day } = unitsOf(calendar);
  const units = [
    [day, "day"],
    [HOUR, "hour"],
    [1, "minute"],
    [1 / 60, "second"],
  ] as const;
  const whole = units.find(([size]) => size > 0 && minutes >= size && isWhole(minutes / size));
  const [size, name] = whole ?? (minutes >= HOUR ? units[1] : minutes >= 1 ? units[2] : units[3]);
  const count = Math.round((minutes / size) * 100) / 100;
  return (calendar === null ? words : words.working)[name](shortNumber(count, 2), count === 1);
}

/** Short, for a figure beside others: “3.2 h”, “40 min”; of a calendar never days, which are not of 24 hours. */
export function timeWords(
  minutes: number | null,
  isCalendar: boolean,
  words: TimeWords = timeMessages,
): string {
  if (minutes === null) return words.none;
  if (minutes < 1) return `${Math.round(minutes * 60)} s`;
  if (minutes < 90) return `${tenths(minutes)} min`;
  if (isCalendar || minutes < 24 * HOUR) return `${tenths(minutes / HOUR)} h`;
  return words.days(tenths(minutes / (24 * HOUR)));
}

const tenths = (value: number): string => shortNumber(Math.round(value * 10) / 10, 1);
const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;

/** The interval of a 90th percentile, “24.9 … 27.8 days”; “≥ 24.9 days” and "" where so few cases set no bounds. */
export function p90Interval(
  times: { readonly p90Low: number | null; readonly p90High: number | null } | null,
  calendar: object | null,
  words: TimeWords = timeMessages,
): string {
  if (times === null || times.p90Low === null) return "";
  if (times.p90High === null) return `≥ ${timeWords(times.p90Low, calendar !== null, words)}`;
  const [low, high] = [
    timeWords(times.p90Low, calendar !== null, words),
    timeWords(times.p90High, calendar !== null, words),
  ];
  const [count = low, unit] = low.split(" ");
  return `${high.endsWith(` ${unit}`) ? count : low} … ${high}`;
}
