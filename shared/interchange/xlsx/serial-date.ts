const DAY = 86_400_000;
/** 31 December 9999, the last day that a workbook knows. */
const LAST = 2_958_466;

/**
 * A workbook's count of days as ISO text: a day, a day with its time, or (below one day) a time. Its clock has no zone.
 * Null when it is no date. The count from 1900 has a 29 February that never was: days before it are counted one less.
 */
export function serialDate(serial: number, from1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial >= LAST) return null;
  if (serial < 1) return clock(serial * DAY) ?? "00:00:00";
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const time = wholeSecond((days - 25_569) * DAY);
  const text = new Date(time).toISOString();
  return time % DAY === 0
    ? text.slice(0, 10)
    : `${text.slice(0, 10)}T${clock(((time % DAY) + DAY) % DAY) ?? ""}`;
}

/** A fraction of a day is rarely a whole second; what is within two milliseconds of one, is. */
function wholeSecond(time: number): number {
  const milliseconds = Math.round(time);
  const second = Math.round(milliseconds / 1000) * 1000;
  return Math.abs(milliseconds - second) <= 2 ? second : milliseconds;
}

function clock(time: number): string | null {
  const text = new Date(wholeSecond(time)).toISOString().slice(11, 23);
  return text.endsWith(".000") ? text.slice(0, 8) : text;
}

/** Formats of dates and times that every workbook has by number; 46 and 47 tell how long something took. */
const BUILT_IN = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36]);
for (let format = 50; format <= 58; format++) BUILT_IN.add(format);

/** The longest format a spreadsheet program takes. */
const FORMAT_LETTERS = 255;

/** Whether a number format shows a date or a time of day: it has d, m, y, h or s outside of quotes and brackets. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.has(id);
  if (code.length > FORMAT_LETTERS) return false;
  if (/\[(?:h+|m+|s+)\]/i.test(code)) return false;
  const plain = (code.split(";")[0] ?? "").replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  return /[dmyhs]/i.test(plain);
}
