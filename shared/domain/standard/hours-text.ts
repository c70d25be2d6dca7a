import { UserError } from "@shared/base/result.ts";
import type { Calendar } from "./records.ts";

type Span = Pick<Calendar["hours"][number], "from" | "to">;

const TIME = /^(\d{1,2})(?:[:.h](\d{2}))?$/;
const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;

/** Opening hours of a day: “9:00–12:00, 13:00–17:00”; "" where it is closed. */
export const hoursText = (spans: readonly Span[]): string =>
  spans
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to }) => `${clock(from)}–${clock(to)}`)
    .join(", ");

/** Reads “9–17”, “9:00-12:30, 13.30-17”, “closed”; throws what is wrong in words. Minutes from midnight. */
export function parseHours(text: string): Span[] {
  const words = text.trim().toLowerCase();
  if (words === "" || words === "closed") return [];
  return words.split(/[,;]|\band\b/).map((part) => {
    const [from, to, ...more] = part.split(/\s*(?:–|-|to)\s*/).map((time) => minutesOf(time.trim()));
    if (from == null || to == null || more.length > 0 || from >= to || to > 1440)
      throw new UserError(
        `“${part.trim()}” are no opening hours. Write them like “9:00–12:00, 13:00–17:00”.`,
      );
    return { from, to };
  });
}

function minutesOf(text: string): number | null {
  const [, hour, minute = "0"] = TIME.exec(text) ?? [];
  if (hour === undefined || Number(minute) > 59) return null;
  return Number(hour) * 60 + Number(minute);
}

/** Days, one a line or parted by commas, in order and each once; throws the first that is none. */
export function parseDates(text: string): string[] {
  const dates = text.split(/[\s,;]+/).filter((part) => part !== "");
  for (const date of dates) {
    const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
    if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(date))
      throw new UserError(`“${date}” is no day. Write it like 2026-12-25.`);
  }
  return [...new Set(dates)].sort();
}
