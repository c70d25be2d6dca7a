/** A moment: milliseconds since 1970 UTC, and how many minutes the clock on the wall was ahead of UTC. */
export interface Moment {
  readonly time: number;
  readonly offset: number;
}

/** In which order the parts of a date stand that is not written year first. */
export type DayOrder = "day-month" | "month-day";

const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i;
const YEAR_FIRST = /^\s*\d{4}/;
const OTHER =
  /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:,?[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*([AP]M)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;
const POINTS = /^\s*\d{1,2}\.\d{1,2}\./;

const NAMED =
  /^(\d{1,2})[.\s-]+(\p{L}{3,12})\.?[,\s-]+(\d{4}|\d{2})(?:,?[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*([AP]M)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/iu;

/** First letters of the months in English, German, French, Dutch, Spanish and Italian; each is of one month only. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|jän|ene|gen)/,
  /^(?:feb|fév|fev)/,
  /^(?:mar|mär|maa|mrz|mrt)/,
  /^(?:apr|avr|abr)/,
  /^(?:may|mai|mei|mag)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|aoû|aou|ago)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|ott)/,
  /^nov/,
  /^(?:dec|dez|déc|dic)/,
];

/**
 * A time as it stands in a log or a survey: year first (ISO 8601) or day and month first in the order given, or with the month's name, with or without a
 * time of day, a fraction and an offset. Without an offset the clock is read as it stands. Null for anything else,
 * and for a day that no calendar has.
 */
export function parseMoment(text: string, order: DayOrder = "day-month"): Moment | null {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) {
    const [, year, month, day, hour, minute, second, fraction, zone] = iso;
    return moment(Number(year), Number(month), Number(day), clock(hour, minute, second), fraction, zone);
  }
  const named = NAMED.exec(trimmed);
  const other = named ?? OTHER.exec(trimmed);
  if (!other) return null;
  const [, first, second, year, hour, minute, seconds, fraction, half, zone] = other;
  const [day, month] = named
    ? [first, monthNamed(second)]
    : order === "day-month"
      ? [first, second]
      : [second, first];
  const full = Number(year) + (year!.length === 2 ? (Number(year) < 70 ? 2000 : 1900) : 0);
  const time = clock(hour, minute, seconds);
  if (half !== undefined && time !== null) {
    if (time.hour < 1 || time.hour > 12) return null;
    time.hour = (time.hour % 12) + (half.toUpperCase() === "PM" ? 12 : 0);
  }
  return moment(full, Number(month), Number(day), time, fraction, zone);
}

/** 1 to 12; 0 when it is the name of none. */
const monthNamed = (name = ""): number => MONTHS.findIndex((pattern) => pattern.test(name.toLowerCase())) + 1;

type Clock = { hour: number; minute: number; second: number };

const clock = (hour?: string, minute?: string, second?: string): Clock => ({
  hour: Number(hour ?? 0),
  minute: Number(minute ?? 0),
  second: Number(second ?? 0),
});

function moment(
  year: number,
  month: number,
  day: number,
  { hour, minute, second }: Clock,
  fraction: string | undefined,
  zone: string | undefined,
): Moment | null {
  if (month < 1 || month > 12 || day < 1 || hour > 24 || minute > 59 || second > 60) return null;
  if (hour === 24 && (minute > 0 || second > 0)) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const offset = offsetOf(zone);
  if (Math.abs(offset) > 18 * 60) return null;
  const milliseconds = fraction === undefined ? 0 : Number(`0.${fraction}`) * 1000;
  const local = Date.UTC(year, month - 1, day, hour, minute, second) + milliseconds;
  return { time: local - offset * 60_000, offset };
}

/** "+01:00", "+0100", "+01", "Z" → minutes. */
function offsetOf(zone: string | undefined): number {
  if (zone === undefined || /^(Z|UTC)$/i.test(zone)) return 0;
  const digits = zone.slice(1).replace(":", "");
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0);
  return zone[0] === "-" ? -minutes : minutes;
}

/**
 * The order that makes every date one of the calendar; where both would do, day first unless an afternoon mark
 * (AM, PM) tells of an American clock.
 */
export function guessDayOrder(texts: Iterable<string>): DayOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  let american = false;
  for (const text of texts) {
    if (YEAR_FIRST.test(text)) continue;
    const other = OTHER.exec(text.trim());
    if (!other) continue;
    if (Number(other[1]) > 12) dayFirst++;
    if (Number(other[2]) > 12) monthFirst++;
    american ||= other[8] !== undefined && text.includes("/");
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? "day-month" : "month-day";
  return american ? "month-day" : "day-month";
}

/**
 * A date of which no text here tells the day from the month, with the order in which all of them are read; null where
 * one of them tells, where none is in doubt, and where points part the numbers: those are written day first.
 */
export function openDayOrder(
  texts: readonly string[],
): { readonly text: string; readonly order: DayOrder } | null {
  let dayFirst = 0;
  let monthFirst = 0;
  let doubtful: string | null = null;
  for (const text of texts) {
    if (YEAR_FIRST.test(text)) continue;
    const [, first, second] = OTHER.exec(text.trim()) ?? [];
    if (first === undefined || second === undefined) continue;
    if (Number(first) > 12) dayFirst++;
    else if (Number(second) > 12) monthFirst++;
    else if (Number(first) !== Number(second) && !POINTS.test(text)) doubtful ??= text.trim();
  }
  if (doubtful === null || dayFirst !== monthFirst) return null;
  return { text: doubtful, order: guessDayOrder(texts) };
}

/** A number in a time column: seconds or milliseconds since 1970, or days since 1900 as spreadsheets count. */
export function momentOfNumber(value: number): Moment | null {
  if (!Number.isFinite(value)) return null;
  if (value > 1e11 && value < 1e13) return { time: value, offset: 0 };
  if (value > 1e8 && value <= 1e11) return { time: value * 1000, offset: 0 };
  if (value > 1 && value < 200_000) return { time: Math.round((value - 25_569) * 86_400_000), offset: 0 };
  return null;
}
