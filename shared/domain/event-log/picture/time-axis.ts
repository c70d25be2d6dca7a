import { durationWords } from "../duration-words.ts";
import { messages } from "./messages.ts";

/** A mark, in milliseconds. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface TimeAxis {
  /** From the left; the last is the end of the axis. */
  readonly ticks: readonly Tick[];
  /** 0 (left) to 1 (right). */
  place(milliseconds: number): number;
  readonly logarithmic: boolean;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Times that people think in; a logarithmic axis marks those it reaches. */
const MARKS: readonly (readonly [at: number, label: string])[] = [
  [SECOND, "1 s"],
  [10 * SECOND, "10 s"],
  [MINUTE, "1 min"],
  [10 * MINUTE, "10 min"],
  [HOUR, "1 h"],
  [6 * HOUR, "6 h"],
  [DAY, "1 day"],
  [7 * DAY, "7 days"],
  [28 * DAY, "28 days"],
  [100 * DAY, "100 days"],
  [365 * DAY, "1 year"],
  [3650 * DAY, "10 years"],
];
const STEPS = [
  SECOND,
  5 * SECOND,
  15 * SECOND,
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  2 * DAY,
  5 * DAY,
  10 * DAY,
  20 * DAY,
  50 * DAY,
  100 * DAY,
  200 * DAY,
  500 * DAY,
  1000 * DAY,
  3650 * DAY,
];

/** Where nine tenths reach this many times beyond the middle, equal steps would press half of all to the edge. */
const SKEWED = 20;

/**
 * From nought in equal steps; logarithmic where the durations are very skewed: then it begins at a second or a
 * minute, whichever leaves less empty, and what is shorter stands at the edge.
 */
export function timeAxis(sorted: Float64Array, median: number, p90: number): TimeAxis {
  const most = Math.max(sorted[sorted.length - 1] ?? 0, SECOND);
  if (p90 > SKEWED * Math.max(median, SECOND)) {
    const shortest = sorted[Math.floor(sorted.length * 0.05)] ?? 0;
    const [low] = MARKS.findLast(([mark]) => mark <= Math.max(shortest, SECOND)) ?? [SECOND];
    const span = Math.log(most / low);
    const place = (value: number) => (value <= low ? 0 : Math.min(1, Math.log(value / low) / span));
    // What is shorter than the first mark stands at it, so the mark says that it holds more.
    const shorter = (sorted[0] ?? 0) < low;
    const marks = MARKS.filter(([mark]) => mark >= low && mark < most).map(([at, label]) => ({
      at,
      label: at === low && shorter ? messages.orLess(label) : label,
    }));
    const ticks = [...marks, { at: most, label: durationWords(most) }];
    return { ticks, place, logarithmic: true };
  }
  const step = STEPS.find((size) => most / size <= 6) ?? most / 5;
  const high = Math.ceil(most / step) * step;
  const ticks = Array.from({ length: Math.round(high / step) + 1 }, (_, index) => ({
    at: index * step,
    label: index === 0 ? "0" : durationWords(index * step),
  }));
  return { ticks, place: (value) => Math.min(1, value / high), logarithmic: false };
}
