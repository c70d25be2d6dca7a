import type { DatasetColumn } from "@shared/domain/scoring/columns.ts";
import { parseNumber } from "@shared/domain/scoring/recode.ts";
import type { QuestionRole } from "@shared/domain/scoring/records.ts";
import { ANSWER_SCALES, NO_ANSWER_NUMBERS, NO_ANSWER_WORDS } from "./answer-words.ts";

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
}

const USUAL_SCALES: readonly (readonly [minimum: number, maximum: number])[] = [
  [1, 5],
  [1, 7],
  [0, 10],
  [1, 10],
  [1, 100],
  [0, 100],
];
const WIDEST_RATING = 10;

export function rangeOf(column: DatasetColumn): ColumnRange {
  const cells = column.dictionary
    ? column.dictionary.slice(1)
    : [...new Set(column.values)].filter((value) => !Number.isNaN(value)).map(String);
  const missing = cells.filter((cell) => NO_ANSWER_WORDS.includes(cell.toLowerCase()));
  const rest = cells.filter((cell) => !missing.includes(cell));
  const words = rest.filter((cell) => parseNumber(cell) === null);
  let numbers = rest.map(parseNumber).filter((value) => value !== null);
  const coded = missingCode(numbers);
  if (coded.length > 0) {
    numbers = numbers.filter((value) => !coded.includes(value));
    missing.push(...coded.map(String));
  }
  return {
    low: numbers.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
    high: numbers.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
    whole: numbers.every(Number.isInteger),
    distinct: numbers.length,
    missing,
    words,
  };
}

/** Known “no answer” numbers that stand apart from a short scale: 99 beside 1–7, −9 beside 0–10. */
function missingCode(numbers: readonly number[]): number[] {
  const suspects = numbers.filter((value) => NO_ANSWER_NUMBERS.includes(value));
  const rest = numbers.filter((value) => !suspects.includes(value));
  if (suspects.length === 0 || rest.length < 2) return [];
  const low = Math.min(...rest);
  const high = Math.max(...rest);
  if (high - low > WIDEST_RATING || high > WIDEST_RATING || low < 0) return [];
  return suspects.filter((value) => value < 0 || value > WIDEST_RATING || (value === 9 && high <= 7));
}

/** The smallest usual scale that holds the answers; recommendation is always 0–10, moved there when it was 1–11. */
export function guessScale(role: QuestionRole, range: ColumnRange): ScaleGuess {
  const { missing } = range;
  const words = guessWords(range.words);
  if (words) return { ...words, missing, shift: 0 };
  const codes: { from: string; to: number }[] = [];
  if (role === "nps") {
    const shift = range.low >= 1 && range.high === 11 ? -1 : 0;
    return { minimum: 0, maximum: 10, missing, codes, shift };
  }
  const fit = USUAL_SCALES.find(([minimum, maximum]) => range.low >= minimum && range.high <= maximum);
  const [minimum, maximum] = fit ?? [
    Number.isFinite(range.low) ? Math.floor(range.low) : 1,
    Number.isFinite(range.high) ? Math.ceil(range.high) : 7,
  ];
  return { minimum, maximum: Math.max(maximum, minimum + 1), missing, codes, shift: 0 };
}

function guessWords(words: readonly string[]): Pick<ScaleGuess, "minimum" | "maximum" | "codes"> | null {
  if (words.length < 2) return null;
  for (const scale of ANSWER_SCALES) {
    const codes = words.map((word) => ({
      from: word,
      to: scale.findIndex((names) => names.includes(word.trim().toLowerCase())) + 1,
    }));
    if (codes.every(({ to }) => to > 0)) return { minimum: 1, maximum: scale.length, codes };
  }
  return null;
}
