import type { DatasetColumn } from "../core/columns.ts";
import type { VerbatimKind } from "./records.ts";

/** What each cell of a column means, by its row; worked out once for each word that the column uses. */
export type CellReader<T> = (row: number) => T;

/** Reads a column through the meaning of its words; `number` reads a column of numbers, NaN = blank. */
export function readThrough<T>(
  column: DatasetColumn | null,
  blank: T,
  word: (text: string) => T,
  number: (value: number) => T,
): CellReader<T> {
  if (!column) return () => blank;
  const { values, dictionary } = column;
  if (!dictionary) {
    return (row) => {
      const value = values[row] ?? Number.NaN;
      return Number.isNaN(value) ? blank : number(value);
    };
  }
  const meanings: T[] = [blank];
  return (row) => {
    const code = values[row] ?? 0;
    if (!(code in meanings)) meanings[code] = word(dictionary[code] ?? "");
    return meanings[code] ?? blank;
  };
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})/;
const DOTTED = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})/;
/** Days from the workbook epoch (30 December 1899) to 1 January 1970. */
const WORKBOOK_EPOCH = 25_569;
const DAY = 86_400_000;

/** Which of the first two numbers of dates like 3/5/2026 is the day: the one that passes 12 somewhere. */
export function dayComesFirst(column: DatasetColumn | null): boolean {
  for (const text of column?.dictionary ?? []) {
    const [, first, sign, second] = DOTTED.exec(text.trim()) ?? [];
    if (Number(first) > 12) return true;
    if (Number(second) > 12) return false;
    // Dots are written where the day comes first.
    if (sign === ".") return true;
  }
  return true;
}

/** A civil date, "" for what is none. */
export function readDate(text: string, dayFirst: boolean): string {
  const iso = ISO.exec(text.trim());
  if (iso) return civil(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const other = DOTTED.exec(text.trim());
  if (!other) return "";
  const [a, b] = [Number(other[1]), Number(other[3])];
  return civil(Number(other[4]), dayFirst ? b : a, dayFirst ? a : b);
}

/** A workbook's serial day, or a moment in milliseconds; "" for other numbers. */
export function readDateNumber(value: number): string {
  if (value > 20_000 && value < 80_000)
    return new Date(Math.floor(value - WORKBOOK_EPOCH) * DAY).toISOString().slice(0, 10);
  return value > 1e11 && value < 4e12 ? new Date(value).toISOString().slice(0, 10) : "";
}

function civil(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : "";
}

const KINDS: readonly (readonly [VerbatimKind, RegExp])[] = [
  ["complaint", /^(complain|grievance|claim|problem|issue)/],
  ["praise", /^(prais|compliment|thank|recogni)/],
  ["suggestion", /^(suggest|idea|proposal|wish|request)/],
  ["comment", /^(comment|feedback|remark|question|note|other)/],
];

/** The kind that a word of a source means; null when it says none of the four. */
export function readKind(text: string): VerbatimKind | null {
  const word = text.trim().toLowerCase();
  return KINDS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

const FEELINGS: ReadonlyMap<string, number> = new Map([
  ["very negative", -2],
  ["negative", -1],
  ["neutral", 0],
  ["mixed", 0],
  ["positive", 1],
  ["very positive", 2],
]);

/** −2 … +2 out of a number or a word; null for anything else. */
export function readSentiment(text: string): number | null {
  const word = text.trim().toLowerCase().replace("−", "-");
  const named = FEELINGS.get(word);
  if (named !== undefined) return named;
  return word === "" ? null : onScale(Number(word));
}

const onScale = (value: number): number | null =>
  Number.isFinite(value) && value >= -2 && value <= 2 ? Math.round(value) + 0 : null;

/**
 * How the numbers of a sentiment column are read: −2 … +2 as they are, whole 1 … 5 around their middle. What lies
 * outside of both is not read at all, since nobody knows its scale.
 */
export function sentimentOfNumbers(column: DatasetColumn | null): (value: number) => number | null {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  if (column && !column.dictionary) {
    for (const value of column.values) {
      if (value < least) least = value;
      if (value > most) most = value;
    }
  }
  if (least >= -2 && most <= 2) return onScale;
  return least >= 1 && most <= 5 ? (value) => onScale(value - 3) : () => null;
}
