import type { Moment } from "./parse-time.ts";

/** Days from 1970 to the first of a month, counted the civil way (Hinnant, days_from_civil). */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}

/** Two digits at a place of the text; NaN where there are none. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/**
 * The form that nearly every log is written in, `2011-10-11 13:45:40.276000+02:00`, read without a pattern: a log
 * may hold a million different times. Null for every other form, valid or not: the slow way judges those. Days
 * after the 28th are left to it too.
 */
export function fastIso(text: string): Moment | null {
  const length = text.length;
  if (length < 19 || text[4] !== "-" || text[7] !== "-" || text[13] !== ":" || text[16] !== ":") return null;
  if (text[10] !== " " && text[10] !== "T") return null;
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  const hour = two(text, 11);
  const minute = two(text, 14);
  const second = two(text, 17);
  // A comparison with NaN is false, so what is no number leaves here as well.
  if (!(year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= 28)) return null;
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return null;
  let at = 19;
  let milliseconds = 0;
  if (text[at] === ".") {
    let scale = 100;
    for (at++; at < length; at++) {
      const digit = text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) break;
      milliseconds += digit * scale;
      scale /= 10;
    }
    if (at === 20 || at > 29) return null;
  }
  let offset = 0;
  if (at < length) {
    const sign = text[at];
    if (sign === "Z" && at + 1 === length) offset = 0;
    else if ((sign === "+" || sign === "-") && at + 6 === length && text[at + 3] === ":") {
      const minutes = two(text, at + 1) * 60 + two(text, at + 4);
      if (!(minutes <= 18 * 60)) return null;
      offset = sign === "-" ? -minutes : minutes;
    } else return null;
  }
  const seconds = daysFromCivil(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
  return { time: (seconds - offset * 60) * 1000 + milliseconds, offset };
}
