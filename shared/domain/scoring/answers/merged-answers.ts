import { type CodedAnswers, codeNumbers } from "./coded-answers.ts";

/** Ends of the scale that answers lie on. */
export interface Ends {
  readonly minimum: number;
  readonly maximum: number;
}

const sameEnds = (a: Ends, b: Ends): boolean => a.minimum === b.minimum && a.maximum === b.maximum;

/** Stretches an answer linearly from one scale to another. */
export const stretch = (value: number, from: Ends, to: Ends): number =>
  sameEnds(from, to)
    ? value
    : to.minimum + ((value - from.minimum) / (from.maximum - from.minimum)) * (to.maximum - to.minimum);

export interface ScaledAnswers extends Ends {
  readonly coded: CodedAnswers;
}

const names = new WeakMap<CodedAnswers, number>();
let given = 0;
/** A short name for one recoded column, for keys of what is made of several. */
export function nameOf(coded: CodedAnswers): number {
  const known = names.get(coded);
  if (known !== undefined) return known;
  given++;
  names.set(coded, given);
  return given;
}

const merged = new WeakMap<CodedAnswers, Map<string, CodedAnswers>>();

/**
 * One answer per respondent out of several questions about the same thing: the mean of those he answered, on the
 * wanted scale. Of one question it is the answer itself. Null without a question.
 */
export function mergedAnswers(questions: readonly ScaledAnswers[], scale: Ends): CodedAnswers | null {
  const [first] = questions;
  if (!first) return null;
  if (questions.length === 1 && sameEnds(first, scale)) return first.coded;
  const key = [scale, ...questions]
    .map((one) => `${one.minimum} ${one.maximum} ${"coded" in one ? nameOf(one.coded as CodedAnswers) : ""}`)
    .join(" ");
  const held = merged.get(first.coded) ?? new Map<string, CodedAnswers>();
  merged.set(first.coded, held);
  const known = held.get(key);
  if (known) return known;
  const made = questions.length === 1 ? stretched(first, scale) : meanOf(questions, scale);
  held.set(key, made);
  return made;
}

/** The codes stay, what they stand for moves. */
const stretched = (one: ScaledAnswers, scale: Ends): CodedAnswers => ({
  codes: one.coded.codes,
  levels: one.coded.levels.map((level) => stretch(level, one, scale)),
});

function meanOf(questions: readonly ScaledAnswers[], scale: Ends): CodedAnswers {
  const rows = questions[0]?.coded.codes.length ?? 0;
  const sums = new Float64Array(rows);
  const counts = new Uint16Array(rows);
  for (const one of questions) {
    const { codes, levels } = stretched(one, scale);
    for (let row = 0; row < rows; row++) {
      const code = codes[row] ?? 0;
      if (code === 0) continue;
      sums[row] = (sums[row] ?? 0) + (levels[code] ?? 0);
      counts[row] = (counts[row] ?? 0) + 1;
    }
  }
  for (let row = 0; row < rows; row++) {
    const count = counts[row] ?? 0;
    sums[row] = count === 0 ? Number.NaN : (sums[row] ?? 0) / count;
  }
  return codeNumbers(sums);
}
