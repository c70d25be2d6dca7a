import type { Duration } from "../core/fields.ts";

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
export function minutesText(minutes: number): string {
  if (minutes < 90) return `${round(minutes)} min`;
  if (minutes < DAY) return `${round(minutes / 60)} h`;
  const days = round(minutes / DAY);
  return days === "1" ? "1 day" : `${days} days`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
