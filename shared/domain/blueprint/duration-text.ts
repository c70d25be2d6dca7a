import type { Duration } from "../core/fields.ts";

/** Middle of a duration in minutes: the value, the median, or the most likely. */
export function middleOf(duration: Duration): number {
  if (duration.kind === "fixed") return duration.value;
  return duration.kind === "lognormal" ? duration.median : duration.mode;
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
