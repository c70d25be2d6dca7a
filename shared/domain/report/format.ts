import type { Duration } from "../core/fields.ts";
import type { MeasureId } from "../redesign/measures.ts";
import { durationMean } from "../times/duration-mean.ts";
import { reportMessages } from "./messages.ts";

/** Numbers, dates and times as a report prints them, in the engagement's language. */
export interface ReportFormat {
  readonly language: string;
  number(value: number, digits?: number): string;
  /** With + or − before it. */
  signed(value: number, digits?: number): string;
  percent(share: number, digits?: number): string;
  interval(low: number, high: number, digits?: number): string;
  date(civil: string): string;
  money(value: number): string;
  /** Minutes as min, h or days, with one unit. */
  minutes(value: number): string;
  duration(value: Duration | null): string;
  measure(id: MeasureId, value: number): string;
  measureDifference(id: MeasureId, difference: number): string;
  /** Both sides of a measure; the unit stands once where both can be read in it, else "" and with each number. */
  measurePair(id: MeasureId, before: number, after: number): { before: string; after: string; unit: string };
}

const HOUR = 60;
const DAY = 24 * HOUR;
/** In which unit so many minutes are said, on the map as in a report. */
const unitOf = (minutes: number) =>
  minutes < DAY ? ([HOUR, "h"] as const) : ([DAY, reportMessages.days] as const);
/** No line ends between a number and its unit. */
const SPACE = "\u00A0";

export function reportFormat(language: string, currency: string): ReportFormat {
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
    if (size < 90) return `${number(value, size < 10 && !Number.isInteger(value) ? 1 : 0)}${SPACE}min`;
    const [unit, name] = unitOf(size);
    const text = tenths(value / unit);
    return `${text}${SPACE}${unit === DAY && text === number(1) ? reportMessages.day : name}`;
  };
  const money = (value: number) =>
    `${number(value, Number.isInteger(value) ? 0 : 2)}${SPACE}${currency}`.trim();
  return {
    language: locale,
    number,
    signed,
    percent,
    interval: (low, high, digits = 2) => `${signed(low, digits)} … ${signed(high, digits)}`,
    date: (civil) => {
      const time = Date.parse(`${civil}T00:00:00Z`);
      if (civil === "" || Number.isNaN(time)) return "";
      return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(time);
    },
    money,
    minutes,
    duration: (value) => (value === null ? reportMessages.none : minutes(durationMean(value))),
    measure: (id, value) => measureText(id, value),
    measureDifference: (id, difference) => {
      if (difference === 0) return "0";
      if (id === "cycleEfficiency") return `${signed(difference * 100)}${SPACE}points`;
      return `${difference < 0 ? "−" : "+"}${measureText(id, Math.abs(difference))}`;
    },
    measurePair: (id, before, after) => {
      const [small, large] = [Math.min(before, after), Math.max(before, after)];
      const timed = id === "work" || id === "leadTime";
      if (timed && large >= 90) {
        const [size, unit] = unitOf(large);
        if (small >= size) return { before: tenths(before / size), after: tenths(after / size), unit };
      }
      const texts = [measureText(id, before), measureText(id, after)] as const;
      const [left, right] = texts.map((text) => text.split(SPACE));
      if (left?.length === 2 && right?.length === 2 && left[1] === right[1])
        return { before: left[0] ?? "", after: right[0] ?? "", unit: left[1] ?? "" };
      return { before: texts[0], after: texts[1], unit: "" };
    },
  };

  function measureText(id: MeasureId, value: number): string {
    if (id === "work" || id === "leadTime") return minutes(value);
    if (id === "cycleEfficiency") return percent(value, 1);
    return id === "cost" ? money(value) : number(value);
  }
}

/** English dates as most of the world writes them; an unknown tag falls back to English. */
function supportedLocale(language: string): string {
  if (language === "" || language === "en") return "en-GB";
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "en-GB";
  } catch {
    return "en-GB";
  }
}

/** Fewer is better for all of them but efficiency; null where a change is neither. */
export function isBetter(id: MeasureId, before: number, after: number): boolean | null {
  if (before === after) return null;
  if (id === "steps" || id === "documents" || id === "work") return after < before ? true : null;
  return id === "cycleEfficiency" ? after > before : after < before;
}
