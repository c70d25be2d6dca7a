const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const LETTERS = 3;

/** The civil day that ends a month of a year; months count from 0 on and run over into the next year. */
const endOf = (year: number, month: number): string =>
  new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10);

/** The last day of the month of a moment, milliseconds UTC. */
export function lastDayOfMonth(time: number): string {
  const moment = new Date(time);
  return endOf(moment.getUTCFullYear(), moment.getUTCMonth());
}

/** The last days of all months from one civil day to another; none without both. */
export function monthsBetween(first: string, last: string): string[] {
  const [start, end] = [Date.parse(first), Date.parse(last)];
  if (Number.isNaN(start) || Number.isNaN(end)) return [];
  const days: string[] = [];
  for (let at = new Date(start); ; ) {
    const day = lastDayOfMonth(at.getTime());
    days.push(day);
    if (day >= last.slice(0, 10)) return days;
    at = new Date(Date.parse(day) + 86_400_000);
  }
}

/**
 * The last day that the name of a period tells of: “2026-08-14”, “2026-08”, “August 2026”, “July to September 2026”,
 * “Q3 2026”; "" where it tells of none.
 */
export function dayOfPeriod(name: string): string {
  const text = name.trim().toLowerCase();
  const day = /^(\d{4}-\d\d-\d\d)$/.exec(text)?.[1];
  if (day !== undefined) return Number.isNaN(Date.parse(day)) ? "" : day;
  const civil = /^(\d{4})-(\d\d)$/.exec(text);
  if (civil) return ofMonth(Number(civil[1]), Number(civil[2]) - 1);
  // A period over New Year ends in the year that it names last.
  const year = Number([...text.matchAll(/\d{4}/g)].at(-1)?.[0] ?? Number.NaN);
  if (Number.isNaN(year)) return "";
  const quarter = [...text.matchAll(/\bq([1-4])\b/g)].at(-1);
  if (quarter) return endOf(year, 3 * Number(quarter[1]) - 1);
  const named = text
    .split(/[^a-z]+/)
    .map((word) => (word.length < LETTERS ? -1 : MONTHS.findIndex((month) => month.startsWith(word))))
    .filter((month) => month >= 0);
  return named.length > 0 ? endOf(year, named.at(-1) ?? 0) : "";
}

const ofMonth = (year: number, month: number): string => (month >= 0 && month < 12 ? endOf(year, month) : "");
