import { shortNumber } from "@shared/drawing/figure-text.ts";
import { type TimeWords, timeMessages } from "../times/time-messages.ts";
import type { Calendar } from "./records.ts";
import { limitWords, unitsOf } from "./time-words.ts";

/** What a sentence such as “90 % within 4 working hours” says. */
export interface Objective {
  /** 0 to 1; null where it names none. */
  readonly share: number | null;
  readonly amount: number | null;
  readonly unit: "second" | "minute" | "hour" | "day" | "week";
  /** It speaks of working time. */
  readonly isWorking: boolean;
}

const SHARE = /(\d+(?:[.,]\d+)?)\s*(?:%|per\s?cent\b)/i;
const OUT_OF = /\b(\d+)\s+(?:out\s+)?of\s+(?:every\s+)?(\d+)\b/i;
const EVERY = /\b(?:all|every|each|always)\b/i;
const TIME =
  /(\d+(?:[.,]\d+)?\s*|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten)\s+)(working|business|office|opening)?\s*(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?)(?![a-z])/i;
const WORDS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
/** Times of more parts than are read: “half an hour”, “twenty-four hours”, “2:30 h”, “1 1/2 days”. */
const MORE =
  /\b(?:half|quarter)\b|(?:[a-z]-|ty\s)(?:one|two|three|four|five|six|seven|eight|nine|ten)\b|\d[:/]\d/i;
const UNITS = { s: "second", m: "minute", h: "hour", d: "day", w: "week" } as const;

/**
 * Null where it holds neither a share nor a time, where the share is none (150 %, 9 of 0), and where only a part of the
 * time would be read (“2 hours 30 minutes”).
 */
export function parseObjective(text: string): Objective | null {
  const percent = SHARE.exec(text);
  const parts = percent ? null : OUT_OF.exec(text);
  const rest = text.replace((percent ?? parts)?.[0] ?? "", " ");
  const time = TIME.exec(rest);
  if (time !== null && isPartOf(rest, time)) return null;
  const share = percent
    ? numberOf(percent[1]) / 100
    : parts
      ? Number(parts[1]) / Number(parts[2])
      : EVERY.test(rest)
        ? 1
        : null;
  if (share === null && time === null) return null;
  if (share !== null && !(share >= 0 && share <= 1)) return null;
  const letter = (time?.[3] ?? "m").charAt(0).toLowerCase() as keyof typeof UNITS;
  return {
    share,
    amount: time ? numberOf(time[1]) : null,
    unit: UNITS[letter],
    isWorking: time?.[2] !== undefined,
  };
}

function isPartOf(text: string, time: RegExpExecArray): boolean {
  const after = text.slice(time.index + time[0].length);
  return MORE.test(text) || /^\s*\d/.test(after) || TIME.test(after);
}

function numberOf(written = ""): number {
  const text = written.trim();
  if (/^an?$/i.test(text)) return 1;
  const word = WORDS.indexOf(text.toLowerCase());
  return word > 0 ? word : Number(text.replace(",", "."));
}

/** Minutes of the calendar; null where no time was said. A day and a week are those of the calendar. */
export function minutesOf({ amount, unit }: Objective, calendar: Calendar | null): number | null {
  if (amount === null) return null;
  const { day, week } = unitsOf(calendar);
  return amount * { second: 1 / 60, minute: 1, hour: 60, day, week }[unit];
}

/** “90 % within 4 working hours”; "" where nothing is set. */
export function objectiveWords(
  { share, limit }: { readonly share: number | null; readonly limit: number | null },
  calendar: Pick<Calendar, "hours"> | null,
  words: TimeWords = timeMessages,
): string {
  return words.objective(
    share === null ? "" : `${shortNumber(Math.round(share * 10_000) / 100, 2)} %`,
    limit === null ? "" : limitWords(limit, calendar, words),
  );
}
