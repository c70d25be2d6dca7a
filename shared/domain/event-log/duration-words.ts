import { minutesText } from "../blueprint/duration-text.ts";

/** Milliseconds as people say them: “40 s”, “48 min”, “5.4 days”; “n/a” for null. */
export function durationWords(milliseconds: number | null): string {
  if (milliseconds === null || Number.isNaN(milliseconds)) return "n/a";
  const seconds = milliseconds / 1000;
  return seconds < 90 ? `${Math.round(seconds)} s` : minutesText(seconds / 60);
}
