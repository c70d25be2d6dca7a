import type { DatasetColumn } from "../columns.ts";
import { type Recoding, readCell } from "../recode.ts";

/**
 * Answers of one column, one code per row: surveys have many rows and few different answers, and a table of counts
 * tells all that means, spreads, shares and gaps need. Code 0 = not answered.
 */
export interface CodedAnswers {
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  /** What a code stands for, ascending from code 1; levels[0] is NaN. */
  readonly levels: Float64Array;
}

type Values = DatasetColumn["values"];

/** Kept with the column itself: it goes when the column goes, and a data set never changes under its id. */
const kept = new WeakMap<Values, Map<string, CodedAnswers>>();

/** A column recoded as its question says; computed once for each way of recoding. */
export function codedAnswers(column: DatasetColumn, question: Recoding): CodedAnswers {
  const { minimum, maximum, missing, codes, shift, reversed } = question;
  const key = JSON.stringify([minimum, maximum, missing, codes, shift, reversed]);
  const held = kept.get(column.values) ?? new Map<string, CodedAnswers>();
  kept.set(column.values, held);
  const known = held.get(key);
  if (known) return known;
  const made = code(column, question);
  held.set(key, made);
  return made;
}

function code({ values, dictionary }: DatasetColumn, question: Recoding): CodedAnswers {
  const answer = (text: string): number => {
    const reading = readCell(text, question);
    return reading.kind === "answer" ? reading.value : Number.NaN;
  };
  if (!dictionary) return codeNumbers(values as Float64Array, (value) => answer(String(value)));
  return codeEntries(values as Uint32Array, Float64Array.from(dictionary, answer));
}

/** Any numbers, NaN = none, as codes; `read` says what a number means, and is asked once for each. */
export function codeNumbers(
  values: Float64Array,
  read: (value: number) => number = (value) => value,
): CodedAnswers {
  const entries = new Uint32Array(values.length);
  const meanings = [Number.NaN];
  const small = new Uint32Array(SMALL);
  const others = new Map<number, number>();
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const whole = (value & (SMALL - 1)) === value;
    let entry = (whole ? small[value] : others.get(value)) ?? 0;
    if (entry === 0) {
      entry = meanings.push(read(value)) - 1;
      if (whole) small[value] = entry;
      else others.set(value, entry);
    }
    entries[row] = entry;
  }
  return codeEntries(entries, Float64Array.from(meanings));
}

/** Whole numbers below this are looked up without a search. */
const SMALL = 1024;

/** From entries of a table of meanings (NaN = no answer) to codes of ascending levels, each level once. */
function codeEntries(entries: Uint32Array, meanings: Float64Array): CodedAnswers {
  const answered = [...new Set(meanings)].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const places = new Map(answered.map((value, index) => [value, index + 1]));
  const table = Uint32Array.from(meanings, (value) => places.get(value) ?? 0);
  const codes = spaceFor(answered.length, entries.length);
  for (let row = 0; row < codes.length; row++) codes[row] = table[entries[row] ?? 0] ?? 0;
  return { codes, levels: levelsOf(answered) };
}

function levelsOf(answered: readonly number[]): Float64Array {
  const levels = new Float64Array(answered.length + 1);
  levels[0] = Number.NaN;
  levels.set(answered, 1);
  return levels;
}

function spaceFor(most: number, rows: number): CodedAnswers["codes"] {
  if (most < 256) return new Uint8Array(rows);
  return most < 65_536 ? new Uint16Array(rows) : new Uint32Array(rows);
}

/** The answers of those rows as numbers, NaN where there is none; null = all rows. */
export function answersOf({ codes, levels }: CodedAnswers, rows: Uint32Array | null): Float64Array {
  const answers = new Float64Array(rows ? rows.length : codes.length);
  for (let at = 0; at < answers.length; at++) {
    answers[at] = levels[codes[rows ? (rows[at] ?? 0) : at] ?? 0] ?? Number.NaN;
  }
  return answers;
}
