import { mondays, monthTicks } from "@shared/domain/schedule/picture/time-axis.ts";
import type { TimeScale } from "./time-scale.ts";

export interface Tick {
  readonly day: number;
  readonly label: string;
}

const DAY = 86_400_000;
/** Room that the name of a month takes, in pixels for each part of the scale of letters. */
const MONTH_ROOM = 64;
const dateOf = (day: number): Date => new Date(day * DAY);
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" });
const SHORT = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

/** The upper line: years where months stand below, else months; the first stands at the edge. */
export function upperTicks({ from, to, perDay, zoom }: TimeScale): Tick[] {
  const isYears = zoom === "month";
  const labelOf = (day: number) =>
    isYears ? String(dateOf(day).getUTCFullYear()) : SHORT.format(dateOf(day));
  const firsts = monthTicks(from + 1, to, Number.POSITIVE_INFINITY).filter(
    ({ day }) => !isYears || dateOf(day).getUTCMonth() === 0,
  );
  const ticks = firsts.map(({ day }) => ({ day, label: labelOf(day) }));
  const [first] = ticks;
  // A month that ends at once has no room for its name.
  const hasRoom = first === undefined || (first.day - from) * perDay >= MONTH_ROOM;
  return hasRoom ? [{ day: from, label: labelOf(from) }, ...ticks] : ticks;
}

/** The lower line: each day, each Monday, or as many months as have room. */
export function lowerTicks({ from, to, perDay, zoom }: TimeScale): Tick[] {
  if (zoom === "month")
    return monthTicks(from, to, perDay).map(({ day }) => ({ day, label: MONTH.format(dateOf(day)) }));
  const days =
    zoom === "week" ? mondays(from, to) : Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return days.map((day) => ({ day, label: String(dateOf(day).getUTCDate()) }));
}
