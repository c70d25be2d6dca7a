import type { Duration } from "../core/fields.ts";
import type { MeasureId } from "../redesign/measures.ts";
import { durationMean } from "../times/duration-mean.ts";
import { english, type ReportWords } from "./languages/english.ts";

/** Numbers, dates and times as a report prints them, in the engagement's language. */
export interface ReportFormat {
  readonly language: string;
  /** Every fixed word, in the language of the report. */
  readonly words: ReportWords;
  number(value: number, digits?: number): string;
  /** With + or − before it. */
  signed(value: number, digits?: number): string;
  percent(share: number, digits?: number): string;
  interval(low: number, high: number, digits?: number): string;
  date(civil: string): string;
  /** “A, B and C”. */
  list(names: readonly string[]): string;
  money(value: number): string;
  /** Minutes as min, h or days, with one unit. */
  minutes(value: number): string;
  /** Two bounds in one unit, with the digits that tell them apart, up to two; with signs where they are of a difference. */
  minutesBetween(low: number, high: number, ofDifference?: boolean): string;
  duration(value: Duration | null): string;
  /** With one digit behind the point, whatever their size: for a column, or for two beside each other. */
  days(value: number): string;
  measure(id: MeasureId, value: number): string;
  measureDifference(id: MeasureId, difference: number): string;
  /** Both sides of a measure in one unit, and what lies between them as it is printed: a reader may take one from the other. */
  measurePair(
    id: MeasureId,
    before: number,
    after: number,
  ): { before: string; after: string; unit: string; difference: string };
}

const HOUR = 60;
const DAY = 24 * HOUR;
/** In which unit so many minutes are said, on the map as in a report. */
const unitOf = (minutes: number, words: ReportWords) =>
  minutes < DAY ? ([HOUR, "h"] as const) : ([DAY, words.days] as const);
/** No line ends between a number and its unit. */
const SPACE = "\u00A0";

/** The screen writes numbers as the engagement's language does, and its words in English. */
export function reportFormat(language: string, currency: string, words: ReportWords = english): ReportFormat {
  const locale = supportedLocale(language);
  const decimal = (value: number, digits: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
      .format(Math.abs(value) < 0.5 * 10 ** -digits ? 0 : value)
      .replace("-", "−");
  const number = (value: number, digits = Number.isInteger(value) ? 0 : 1) => decimal(value, digits);
  const signed = (value: number, digits = 1) => {
    const text = decimal(Math.abs(value), digits);
    const zero = decimal(0, digits) === text;
    return zero ? text : `${value < 0 ? "−" : "+"}${text}`;
  };
  const percent = (share: number, digits = 0) => `${number(share * 100, digits)}${SPACE}%`;
  const tenths = (value: number) => number(Math.round(value * 10) / 10);
  const minutes = (value: number) => {
    const size = Math.abs(value);
    if (size < 90) return `${size < 10 ? tenths(value) : number(value, 0)}${SPACE}min`;
    const [unit, name] = unitOf(size, words);
    const text = tenths(value / unit);
    return `${text}${SPACE}${unit === DAY && text === number(1) ? words.day : name}`;
  };
  const minutesBetween = (low: number, high: number, ofDifference = false) => {
    const size = Math.max(Math.abs(low), Math.abs(high));
    const [unit, name] = size < 90 ? ([1, "min"] as const) : unitOf(size, words);
    const write = (digits: number) =>
      [low, high].map((bound) => (ofDifference ? signed : number)(bound / unit, digits));
    const [first, last] = write(1);
    return `${(first === last ? write(2) : [first, last]).join(" … ")}${SPACE}${name}`;
  };
  const money = (value: number) =>
    `${number(value, Number.isInteger(value) ? 0 : 2)}${SPACE}${currency}`.trim();
  return {
    language: locale,
    words,
    number,
    signed,
    percent,
    interval: (low, high, digits = 2) => `${signed(low, digits)} … ${signed(high, digits)}`,
    date: (civil) => {
      const time = Date.parse(`${civil}T00:00:00Z`);
      if (civil === "" || Number.isNaN(time)) return "";
      return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(time);
    },
    list: (names) => new Intl.ListFormat(words.language).format(names),
    money,
    minutes,
    minutesBetween,
    days: (value) => {
      const text = number(value, 1);
      return `${text}${SPACE}${text === number(1, 1) ? words.day : words.days}`;
    },
    duration: (value) => (value === null ? words.none : minutes(durationMean(value))),
    measure: (id, value) => measureText(id, value),
    measureDifference: (id, difference) => {
      if (difference === 0) return "0";
      if (id === "cycleEfficiency") return `${signed(difference * 100)}${SPACE}${words.points}`;
      return `${difference < 0 ? "−" : "+"}${measureText(id, Math.abs(difference))}`;
    },
    measurePair: (id, before, after) => {
      const { size, digits, unit, points } = scaleOf(id, [before, after], currency, words);
      const shown = [before, after].map((value) => Math.round((value / size) * 10 ** digits) / 10 ** digits);
      const [first = 0, second = 0] = shown;
      const moved = signed(second - first, digits);
      const named = unit === words.days && shown[1] === 1 && digits === 0 ? words.day : unit;
      return {
        before: number(first, digits),
        after: number(second, digits),
        unit: named,
        difference: second === first ? "0" : `${moved}${SPACE}${points ?? unit}`.trim(),
      };
    },
  };

  function measureText(id: MeasureId, value: number): string {
    if (id === "work" || id === "leadTime") return minutes(value);
    if (id === "cycleEfficiency") return percent(value, 1);
    return id === "cost" ? money(value) : number(value);
  }
}

interface Scale {
  /** Of the unit, in the measure's own. */
  readonly size: number;
  readonly digits: number;
  readonly unit: string;
  /** What differences are counted in where that is not the unit. */
  readonly points?: string;
}

/** The smaller side keeps at least this of the unit of the larger one; else both are said in its own. */
const LEAST_OF_UNIT = 0.5;

/** How both sides of a measure are printed. */
function scaleOf(
  id: MeasureId,
  [before, after]: readonly [number, number],
  currency: string,
  words: ReportWords,
): Scale {
  const whole = (size: number) => [before, after].every((value) => Number.isInteger(value / size));
  if (id === "cycleEfficiency") return { size: 0.01, digits: 1, unit: "%", points: words.points };
  if (id === "cost") return { size: 1, digits: whole(1) ? 0 : 2, unit: currency };
  if (id !== "work" && id !== "leadTime") return { size: 1, digits: whole(1) ? 0 : 1, unit: "" };
  const [small, large] = [Math.min(before, after), Math.max(before, after)];
  const of = (minutes: number) => (minutes < 90 ? ([1, "min"] as const) : unitOf(minutes, words));
  const [widest] = of(large);
  const [size, unit] = small > 0 && small < LEAST_OF_UNIT * widest ? of(small) : of(large);
  const rounded = size === 1 && small >= 10;
  return { size, digits: whole(size) || rounded ? 0 : 1, unit };
}

/** English dates as most of the world writes them; an unknown tag falls back to English. */
export function supportedLocale(language: string): string {
  if (language === "" || language === "en") return "en-GB";
  // Its words are those of Portugal.
  if (language === "pt") return "pt-PT";
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "en-GB";
  } catch {
    return "en-GB";
  }
}
