export type DecimalMark = "." | ",";

const LEADING_ZERO = /^[+-]?0\d/;
const POINT_NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(e[+-]?\d+)?$/i;
const COMMA_NUMBER = /^[+-]?(\d+|\d{1,3}(\.\d{3})+)?(,\d+)?(e[+-]?\d+)?$/i;

/**
 * A cell that is a number under the file's decimal mark, in its plain form; null for anything else. Digits that
 * begin with a nought (post codes, ids) are no number.
 */
export function plainNumber(text: string, mark: DecimalMark): string | null {
  if (startsWithLetter(text)) return null;
  const trimmed = text.trim().replace("−", "-");
  if (!/\d/.test(trimmed) || LEADING_ZERO.test(trimmed)) return null;
  if (!(mark === "." ? POINT_NUMBER : COMMA_NUMBER).test(trimmed)) return null;
  const plain = mark === "." ? trimmed.replaceAll(",", "") : trimmed.replaceAll(".", "").replace(",", ".");
  const number = Number(plain);
  return Number.isFinite(number) ? String(number) : null;
}

/** Most words do; the patterns need not be asked. */
const startsWithLetter = (text: string): boolean => {
  const letter = text.charCodeAt(0) | 32;
  return letter >= 97 && letter <= 122;
};

const POWERS = Float64Array.from({ length: 16 }, (_, power) => 10 ** power);
const NO_DIGITS = -1;

/**
 * The number that these bytes write, when they write it the simple way: a sign, at most 15 digits, a decimal mark. Such
 * a number is the quotient of two that are exact, and so rounds to the same as `Number` of its text. NaN otherwise: the
 * text has to be asked.
 */
export function simpleNumber(bytes: Uint8Array, start: number, end: number, mark: number): number {
  const sign = bytes[start];
  let at = sign === 45 || sign === 43 ? start + 1 : start;
  const first = at;
  let mantissa = 0;
  let fractionFrom = NO_DIGITS;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= 48 && byte <= 57) mantissa = mantissa * 10 + (byte - 48);
    else if (byte === mark && fractionFrom === NO_DIGITS) fractionFrom = at + 1;
    else return Number.NaN;
  }
  const digits = end - first - (fractionFrom === NO_DIGITS ? 0 : 1);
  if (digits < 1 || digits > 15 || fractionFrom === end) return Number.NaN;
  const whole = fractionFrom === NO_DIGITS ? digits : fractionFrom - 1 - first;
  if (whole > 1 && bytes[first] === 48) return Number.NaN;
  const value = fractionFrom === NO_DIGITS ? mantissa : mantissa / (POWERS[end - fractionFrom] as number);
  return sign === 45 && value !== 0 ? -value : value;
}
