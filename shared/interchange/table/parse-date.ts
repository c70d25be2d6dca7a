import type { DatasetColumn } from "@shared/domain/scoring/columns.ts";

/** Whether 03/04/2024 is the third of April or the fourth of March. */
export type DateOrder = "day-first" | "month-first";

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(.*))?$/;
const WRITTEN = /^(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{1,4})\.?(?:,?\s+(.*))?$/;
const NAMED = /^(\d{1,2})[.\s-]+(\p{L}{3,12})\.?[,\s-]+(\d{2,4})(?:,?\s+(.*))?$/u;
const CLOCK =
  /^(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*([ap]\.?m\.?)?\s*(Z|UTC|[+-]\d{2}:?(?:\d{2})?)?$/i;

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
 * A date, with or without its time, in milliseconds since 1970 in UTC; null when the text is none. What names no zone is
 * taken as UTC, so that differences are those of the clock that wrote it. Reads ISO 8601 with an offset, 31.12.2024 17:05,
 * 31/12/2024, 12/31/2024 5:05 pm, 31 Dec 2024. Where day and month could change places, `order` says which is first.
 */
export function parseDate(text: string, order: DateOrder = "day-first"): number | null {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return atTime(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4]);
  const written = WRITTEN.exec(trimmed);
  if (written) {
    const [, first = "", , second = "", third = "", clock] = written;
    if (first.length > 2) return atTime(Number(first), Number(second), Number(third), clock);
    const monthFirst = isMonthFirst(written, order);
    const [day, month] = monthFirst ? [second, first] : [first, second];
    return third.length === 3 ? null : atTime(fullYear(third), Number(month), Number(day), clock);
  }
  const named = NAMED.exec(trimmed);
  if (!named) return null;
  const month = MONTHS.findIndex((pattern) => pattern.test((named[2] ?? "").toLowerCase())) + 1;
  return month === 0 ? null : atTime(fullYear(named[3] ?? ""), month, Number(named[1]), named[4]);
}

/** Points stand between day, month and year in that order; strokes leave it open. */
function isMonthFirst([, first, sign, second]: RegExpExecArray, order: DateOrder): boolean {
  if (sign === "." || Number(first) > 12) return false;
  return Number(second) > 12 || order === "month-first";
}

/** 24 is 2024, 75 is 1975. */
const fullYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900);

function atTime(year: number, month: number, day: number, clock: string | undefined): number | null {
  const time = clock === undefined || clock.trim() === "" ? 0 : clockTime(clock.trim());
  if (time === null || month < 1 || month > 12 || day < 1 || day > 31 || year < 1000) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.getTime() + time : null;
}

function clockTime(text: string): number | null {
  const parts = CLOCK.exec(text);
  if (!parts) return null;
  const [, hourText = "", minuteText, secondText, fraction = "", half, zone] = parts;
  if (minuteText === undefined && half === undefined) return null;
  const given = Number(hourText);
  if (half !== undefined && (given < 1 || given > 12)) return null;
  const hour = half === undefined ? given : (given % 12) + (/^p/i.test(half) ? 12 : 0);
  const minute = Number(minuteText ?? 0);
  const second = Number(secondText ?? 0);
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return null;
  const milliseconds = Math.floor(Number(`0.${fraction || "0"}`) * 1000 + 1e-6);
  return ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds - offset(zone);
}

function offset(zone: string | undefined): number {
  const parts = zone && /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!parts) return 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return (parts[1] === "-" ? -minutes : minutes) * 60_000;
}

const LOOKED_AT = 40;

/** What the cells of a column say about the order of day and month. */
export interface DateGuess {
  /** Cells that are dates, of all that are not blank; each different one once. */
  readonly dates: number;
  readonly cells: number;
  readonly order: DateOrder;
  /** Some dates are others in the other order, and none shows which is meant. */
  readonly isAmbiguous: boolean;
}

/** Looks through the whole column: one 13/02 tells that all of it is day first. Two that disagree leave it open. */
export function guessDates(column: DatasetColumn): DateGuess {
  const texts = column.dictionary?.slice(1) ?? [];
  let dates = 0;
  let dayFirst = 0;
  let monthFirst = 0;
  let open = 0;
  for (const [at, text] of texts.entries()) {
    // A column of words need not be looked through to its end.
    if (at === LOOKED_AT && dates < at / 2) break;
    if (parseDate(text) === null) continue;
    dates++;
    const written = WRITTEN.exec(text.trim());
    if (!written || written[2] === "." || (written[1]?.length ?? 0) > 2) continue;
    if (Number(written[1]) > 12) dayFirst++;
    else if (Number(written[3]) > 12) monthFirst++;
    else if (written[1] !== written[3]) open++;
  }
  const isAmbiguous = open > 0 && dayFirst > 0 === monthFirst > 0;
  const order = monthFirst > dayFirst ? "month-first" : "day-first";
  return { dates, cells: texts.length, order, isAmbiguous };
}

/** Every cell of the column as milliseconds in UTC, NaN where it is blank or no date. */
export function columnTimes(column: DatasetColumn, order?: DateOrder): Float64Array {
  const { values, dictionary } = column;
  if (dictionary === null) return new Float64Array(values.length).fill(Number.NaN);
  const used = order ?? guessDates(column).order;
  const times = dictionary.map((text) => parseDate(text, used) ?? Number.NaN);
  return Float64Array.from(values, (code) => times[code] ?? Number.NaN);
}
