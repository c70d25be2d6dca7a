import { reportFormat } from "@shared/domain/report/format.ts";

/** A number as a report prints it. */
export interface PrintedNumber {
  /** Of the figure before its unit; 12 for “12 %”. */
  readonly value: number;
  /** Places behind the point. */
  readonly digits: number;
  /** A plus stands before what is above zero. */
  readonly signed: boolean;
  /** Thousands are parted. */
  readonly grouped: boolean;
  /** “%”, “min”, “EUR”; "" = none. */
  readonly unit: string;
  /** What stands before the unit; "" where there is none. */
  readonly space: string;
}

export type NumberReader = (text: string) => PrintedNumber | null;

/** No line ends between a number that the report has made and its unit. */
export const NO_BREAK = "\u00A0";
const MINUS = "−";
/** A number, and behind a blank what it counts; the same blank may part its thousands. */
const FIGURE = /^(.*?\d)(?:([ \u00A0])(\D.*))?$/u;
/** Letters of a number with its unit: a longer text is not looked at. */
const LONGEST = 60;
/** Letters of a unit; a sentence that begins with a number is none. */
const UNIT = /^(?:%|[\p{L}\p{Sc}][\p{L}\p{Sc}\p{M} ./%]{0,23})$/u;

/**
 * Reads numbers back from the texts of a report in a language. Only what the report's own format prints again letter by
 * letter is a number; whatever else looks like one (a year, “007”, an interval, two times) stays a text.
 */
export function numberReader(language: string): NumberReader {
  const format = reportFormat(language, "");
  const parts = new Intl.NumberFormat(format.language).formatToParts(1_234_567.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  const [decimal, group] = [sign("decimal"), sign("group")];
  return (text) => {
    if (text.length > LONGEST) return null;
    const [, figure = "", space = "", unit = ""] = FIGURE.exec(text) ?? [];
    if (figure === "" || (unit !== "" && !UNIT.test(unit))) return null;
    const grouped = group !== "" && figure.includes(group);
    const plain = (grouped ? figure.replaceAll(group, "") : figure).replace(decimal, ".").replace(MINUS, "-");
    if (!/^[+-]?\d+(?:\.\d+)?$/.test(plain)) return null;
    const value = Number(plain);
    const digits = plain.split(".")[1]?.length ?? 0;
    const signed = plain.startsWith("+");
    const again = signed ? format.signed(value, digits) : format.number(value, digits);
    return again === figure ? { value, digits, signed, grouped, unit, space } : null;
  };
}

/** As a program reads it: a point, no thousands parted, a plain minus, the places that were printed. */
export const plainNumber = ({ value, digits, signed }: PrintedNumber): string =>
  `${signed && value > 0 ? "+" : ""}${value.toFixed(digits)}`;

/** What a cell of a workbook holds: a share is one of 1. */
export const cellValue = (number: PrintedNumber): number =>
  number.unit === "%" ? Number(`${number.value.toFixed(number.digits)}e-2`) : number.value;

/** The number format with which a spreadsheet program shows what the report prints. */
export function numberFormat({ value, digits, signed, grouped, unit, space }: PrintedNumber): string {
  const isGrouped = grouped || Math.abs(value) < 1000;
  const figure = `${isGrouped ? "#,##0" : "0"}${digits > 0 ? `.${"0".repeat(digits)}` : ""}`;
  const end = unit === "" ? "" : unit === "%" ? `"${space}"%` : `"${space}${unit}"`;
  const plain = `${figure}${end}`;
  return `${signed ? `"+"${plain}` : plain};"${MINUS}"${plain};${plain}`;
}
