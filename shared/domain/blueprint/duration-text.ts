import { shortNumber } from "@shared/drawing/figure-text.ts";
import type { Duration } from "../core/fields.ts";
import { type TimeWords, timeMessages } from "../times/time-messages.ts";

/** Middle of a duration in minutes: the value, the median, the most likely, or the mean where that is all there is. */
export function middleOf(duration: Duration): number {
  switch (duration.kind) {
    case "fixed":
      return duration.value;
    case "lognormal":
      return duration.median;
    case "pert":
      return duration.mode;
    case "exponential":
      return duration.mean;
    case "empirical":
      return medianOf(duration.values);
  }
}

/** Of at least one value; of an even number the mean of the middle two. */
function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[(sorted.length >> 1) - 1] ?? upper)) / 2;
}

const DAY = 24 * 60;

/** Minutes as people say them: “4 min”, “1.5 h”, “2 days”. */
export function minutesText(minutes: number, words: Pick<TimeWords, "days"> = timeMessages): string {
  if (minutes < 90) return `${round(minutes)} min`;
  if (minutes < DAY) return `${round(minutes / 60)} h`;
  return words.days(round(minutes / DAY));
}

function round(value: number): string {
  return shortNumber(Math.round(value * 10) / 10, 1);
}
