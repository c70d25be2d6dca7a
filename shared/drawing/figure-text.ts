const MINUS = "−";
const formats = new Map<string, Intl.NumberFormat>();
let locale = "en";

/**
 * Writes the numbers of all that `make` makes as a language does: a report has one of its own, the screen keeps its. What
 * is made is made at once, so that nothing else comes in between.
 */
export function writingIn<Made>(language: string, make: () => Made): Made {
  const before = locale;
  locale = language;
  try {
    return make();
  } finally {
    locale = before;
  }
}

function formatOf(digits: number, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${digits} ${options.minimumFractionDigits ?? ""}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(locale, { ...options, maximumFractionDigits: digits });
  formats.set(key, format);
  return format;
}

/** A number without digits that say nothing, and without its thousands parted: “3.2”, “40”. */
export const shortNumber = (value: number, mostDigits: number): string =>
  formatOf(mostDigits, { useGrouping: false }).format(value);

/** A number with its digits fixed and a real minus sign. */
export function numberText(value: number, digits: number): string {
  const text = formatOf(digits, { minimumFractionDigits: digits }).format(value).replace("-", MINUS);
  return /^−[0.,]*$/.test(text) ? text.slice(1) : text;
}

/** With its sign, also when it is above zero. */
export const signedText = (value: number, digits: number): string => {
  const text = numberText(value, digits);
  return /[1-9]/.test(text) && value > 0 ? `+${text}` : text;
};

/** An interval of a gap or an NPS, signed as these are; undefined for a single answer. */
export const intervalText = (low: number | null, high: number | null, digits: number): string =>
  low === null || high === null ? "n/a" : `${signedText(low, digits)} … ${signedText(high, digits)}`;

/** Bounds of a figure that has no sign of its own, such as a mean or a share. */
export const plainInterval = (low: number | null, high: number | null, digits: number): string =>
  low === null || high === null ? "n/a" : `${numberText(low, digits)} … ${numberText(high, digits)}`;

/** A share of 0.653 as “65 %”. */
export const shareText = (share: number, digits = 0): string => `${numberText(share * 100, digits)} %`;

/** “n 12”, or “n 12 to 80” where the figures of one picture rest on different counts; “n 0” of none. */
export function countsText(counts: readonly number[]): string {
  if (counts.length === 0) return "n 0";
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? `n ${numberText(least, 0)}` : `n ${numberText(least, 0)} to ${numberText(most, 0)}`;
}

/** Digits that a mean needs: two on short scales, one where answers run to 100. */
export const digitsFor = (figures: { minimum: number; maximum: number }): number =>
  figures.maximum - figures.minimum > 20 ? 1 : 2;

const MOST_MORE_DIGITS = 3;

/** At least so many digits, and as many more as keep figures that are not nought from being written as nought. */
export function digitsThatTell(values: readonly (number | null)[], least: number): number {
  const told = values.filter((value) => value !== null && value !== 0) as number[];
  for (let digits = least; digits < least + MOST_MORE_DIGITS; digits++)
    if (told.every((value) => /[1-9]/.test(numberText(value, digits)))) return digits;
  return least;
}
