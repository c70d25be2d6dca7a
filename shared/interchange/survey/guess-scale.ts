import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import { parseNumber } from "@shared/domain/scoring/recode.ts";
import type { QuestionRole } from "@shared/domain/scoring/records.ts";
import { leadingNumber, MOST_WORDS, plainWord, scaleOfWords } from "./answer-scales.ts";
import { NO_ANSWER_NUMBERS, NO_ANSWER_WORDS } from "./answer-words.ts";
import { distinctCells, extremes, MOST_DISTINCT } from "./distinct-cells.ts";

/** How the cells of a column become answers, as guessed from what stands in it. */
export interface ScaleGuess {
  readonly minimum: number;
  readonly maximum: number;
  readonly missing: readonly string[];
  readonly codes: readonly { from: string; to: number }[];
  readonly shift: number;
}

/** The different cells of a column with their numbers, without those that mean “no answer”. */
export interface ColumnRange {
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
  readonly distinct: number;
  readonly missing: readonly string[];
  /** Cells that are neither a number nor known as “no answer”. */
  readonly words: readonly string[];
  /** Cells whose words only explain the number before them: “5 – very good”. They count as numbers above. */
  readonly explained: readonly { from: string; to: number }[];
  /** Where 11 is the greatest answer: how many are 11, of how many. Null elsewhere. */
  readonly elevens: { readonly count: number; readonly of: number } | null;
}

const USUAL_SCALES: readonly (readonly [minimum: number, maximum: number])[] = [
  [1, 5],
  [1, 7],
  [0, 10],
  [1, 10],
  [1, 100],
  [0, 100],
];
/** Recommendation is asked on 1–11, too; of fewer answers than this, 11 may as well be a slip of the hand. */
const FEWEST_FOR_ELEVENS = 30;
/** Slips are rarer: fewer than this many, or than this share of the answers. */
const FEWEST_ELEVENS = 3;
const RAREST_ELEVENS = 0.01;
const WIDEST_RATING = 11;
const WIDEST_SLIDER = 100;
const KANO_ANSWERS = 5;
const MOST_MISSING = 100;

/** The cells of a column never change: they are looked through once, however often its scale is asked for. */
const known = new WeakMap<DatasetColumn, ColumnRange>();

export function rangeOf(column: DatasetColumn): ColumnRange {
  const range = known.get(column) ?? readRange(column);
  known.set(column, range);
  return range;
}

function readRange(column: DatasetColumn): ColumnRange {
  const cells = distinctCells(column);
  const missing = cells.filter((cell) => NO_ANSWER_WORDS.includes(cell.trim().toLowerCase()));
  const rest = cells.filter((cell) => !missing.includes(cell));
  const unread = rest.filter((cell) => parseNumber(cell) === null);
  let numbers = rest.map(parseNumber).filter((value) => value !== null);
  const led = unread.flatMap((from) => {
    const to = leadingNumber(from);
    return to === null ? [] : [{ from, to }];
  });
  const isExplained =
    led.length > 0 &&
    led.length <= MOST_WORDS &&
    led.length === unread.length &&
    led.length + numbers.length > 1;
  const explained = isExplained ? led : [];
  const words = isExplained ? [] : unread;
  if (isExplained) numbers = [...new Set([...numbers, ...led.map(({ to }) => to)])];
  const coded = words.length > 1 ? codesAmongWords(numbers) : missingCode(numbers);
  if (coded.length > 0) {
    numbers = numbers.filter((value) => !coded.includes(value));
    missing.push(
      ...coded.map(String),
      ...explained.filter(({ to }) => coded.includes(to)).map(({ from }) => from),
    );
  }
  const beyond = cells.length < MOST_DISTINCT ? null : extremes(column);
  const high =
    beyond?.high ?? numbers.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return {
    low: beyond?.low ?? numbers.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
    high,
    whole: numbers.every(Number.isInteger),
    distinct: numbers.length,
    missing: missing.slice(0, MOST_MISSING - 1),
    words,
    explained: explained.filter(({ to }) => !coded.includes(to)),
    elevens: high === WIDEST_RATING ? countElevens(column, missing) : null,
  };
}

function countElevens({ values, dictionary }: DatasetColumn, missing: readonly string[]) {
  const none = new Set(missing);
  const read = (text: string) => (none.has(text) ? null : (parseNumber(text) ?? leadingNumber(text)));
  const numbers = dictionary?.map(read);
  const noNumbers = new Set(missing.map(Number));
  let count = 0;
  let of = 0;
  for (const value of values) {
    const number = numbers ? (numbers[value] ?? Number.NaN) : value;
    if (Number.isNaN(number) || noNumbers.has(number)) continue;
    of++;
    if (number === WIDEST_RATING) count++;
  }
  return { count, of };
}

/**
 * Whether recommendation was asked on 1–11: “sure” where 11 has words of its own, or where of many answers none is 0 and
 * several are 11; “open” where some are 11, none is 0, and that is all there is to go by.
 */
export function askedToEleven(range: ColumnRange): "sure" | "open" | "no" {
  const { low, elevens, explained } = range;
  if (low < 1 || elevens === null || elevens.count === 0) return "no";
  if (explained.some(({ to }) => to === WIDEST_RATING)) return "sure";
  const fewest = Math.max(FEWEST_ELEVENS, RAREST_ELEVENS * elevens.of);
  return elevens.of >= FEWEST_FOR_ELEVENS && elevens.count >= fewest ? "sure" : "open";
}

/** Among words the only numbers are codes: 99 beside “very poor … outstanding”. */
const codesAmongWords = (numbers: readonly number[]): number[] =>
  numbers.every((value) => NO_ANSWER_NUMBERS.includes(value)) ? [...numbers] : [];

/** Known “no answer” numbers that stand apart from a short scale: 99 beside 1–7, −9 beside 0–10. */
function missingCode(numbers: readonly number[]): number[] {
  const suspects = numbers.filter((value) => NO_ANSWER_NUMBERS.includes(value));
  const rest = numbers.filter((value) => !suspects.includes(value));
  if (suspects.length === 0 || rest.length < 2) return [];
  const low = Math.min(...rest);
  const high = Math.max(...rest);
  if (low < 0 || high > WIDEST_SLIDER) return [];
  if (high > WIDEST_RATING) return suspects.filter((value) => value < 0 || value > WIDEST_SLIDER);
  return suspects.filter((value) => value < 0 || value > WIDEST_RATING || (value === 9 && high <= 7));
}

/**
 * The smallest usual scale that holds the answers; recommendation is always 0–10, moved there when it surely was 1–11. A nought
 * below 1–5 or 1–7 is taken for “not applicable”. Kano's answers are 1 (like) to 5 (dislike).
 */
export function guessScale(role: QuestionRole, range: ColumnRange): ScaleGuess {
  const isKano = role === "kanoFunctional" || role === "kanoDysfunctional";
  const { missing } = range;
  const words = guessWords(range.words, isKano);
  if (words) return { ...words, missing, shift: 0 };
  const codes = [...range.explained];
  if (role === "nps") {
    const shift = askedToEleven(range) === "sure" ? -1 : 0;
    return {
      minimum: 0,
      maximum: 10,
      missing,
      codes: codes.map(({ from, to }) => ({ from, to: to + shift })),
      shift,
    };
  }
  // Yes and no.
  if (!isKano && range.whole && range.distinct === 2 && range.low === 0 && range.high === 1) {
    return { minimum: 0, maximum: 1, missing, codes, shift: 0 };
  }
  const zeroIsNone = range.low === 0 && range.whole && (range.high === 5 || range.high === 7);
  const low = zeroIsNone ? 1 : range.low;
  const none = zeroIsNone ? [...new Set([...missing, "0", ...namesOf(codes, 0)])] : missing;
  const kept = zeroIsNone ? codes.filter(({ to }) => to !== 0) : codes;
  if (isKano) return { minimum: 1, maximum: KANO_ANSWERS, missing: none, codes: kept, shift: 0 };
  const fit = USUAL_SCALES.find(([minimum, maximum]) => low >= minimum && range.high <= maximum);
  const [minimum, maximum] = fit ?? [
    Number.isFinite(low) ? Math.floor(low) : 1,
    Number.isFinite(range.high) ? Math.ceil(range.high) : 7,
  ];
  return { minimum, maximum: Math.max(maximum, minimum + 1), missing: none, codes: kept, shift: 0 };
}

const namesOf = (codes: ScaleGuess["codes"], value: number): string[] =>
  codes.filter(({ to }) => to === value).map(({ from }) => from);

function guessWords(
  words: readonly string[],
  isKano: boolean,
): Pick<ScaleGuess, "minimum" | "maximum" | "codes"> | null {
  if (words.length > MOST_WORDS || new Set(words.map(plainWord)).size < 2) return null;
  const found = scaleOfWords(words, isKano ? "kano" : "degree");
  return found && { minimum: 1, maximum: found.scale.steps.length, codes: found.codes };
}
