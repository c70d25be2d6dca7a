import type { DatasetColumn } from "../../core/columns.ts";
import { type Recoding, readCell } from "../recode.ts";
import { NumberPlaces } from "./number-places.ts";

/**
 * Answers of one column, one code per row: surveys have many rows and few different answers, and a table of counts
 * tells all that means, spreads, shares and gaps need. Code 0 = not answered.
 */
export interface CodedAnswers {
  readonly codes: Uint16Array | Uint32Array;
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
  const { table, levels } = ordered(dictionary.map(answer));
  return { codes: recoded(values as Uint32Array, table, spaceFor(levels.length, values.length)), levels };
}

/** Any numbers, NaN = none, as codes; `read` says what a number means, and is asked once for each. */
export function codeNumbers(
  values: Float64Array,
  read: (value: number) => number = (value) => value,
): CodedAnswers {
  const found = new NumberPlaces();
  // Nearly every answer is a small whole number that was met before: one look at a table, without a call.
  const small = new Uint32Array(SMALL);
  let places: CodedAnswers["codes"] = new Uint16Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    const whole = (value & (SMALL - 1)) === value;
    let place = whole ? small[value]! : 0;
    if (place === 0) {
      place = found.placeOf(value);
      if (whole) small[value] = place;
    }
    if (place === NARROW) places = Uint32Array.from(places);
    places[row] = place;
  }
  const { table, levels } = ordered(found.numbers.map((value, at) => (at === 0 ? value : read(value))));
  const wide = levels.length > NARROW || places instanceof Uint16Array;
  return { codes: recoded(places, table, wide ? places : spaceFor(levels.length, places.length)), levels };
}

/** From a list of meanings (NaN = no answer) to ascending levels, each once, and the level of each meaning. */
function ordered(meanings: readonly number[]): { table: Uint32Array; levels: Float64Array } {
  const answered = [...new Set(meanings)].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const places = new Map(answered.map((value, index) => [value, index + 1]));
  return {
    table: Uint32Array.from(meanings, (value) => places.get(value) ?? 0),
    levels: levelsOf(answered),
  };
}

/** `into` may be the list itself. */
function recoded(
  places: CodedAnswers["codes"],
  table: Uint32Array,
  into: CodedAnswers["codes"],
): CodedAnswers["codes"] {
  for (let row = 0; row < places.length; row++) into[row] = table[places[row]!]!;
  return into;
}

function levelsOf(answered: readonly number[]): Float64Array {
  const levels = new Float64Array(answered.length + 1);
  levels[0] = Number.NaN;
  levels.set(answered, 1);
  return levels;
}

const SMALL = 256;

/** As many codes as 16 bits hold. */
const NARROW = 65_536;
/** One width for all but the widest: loops that meet several kinds of array run at a fraction of their speed. */
const spaceFor = (levels: number, rows: number): CodedAnswers["codes"] =>
  levels <= NARROW ? new Uint16Array(rows) : new Uint32Array(rows);

/** The answers of those rows as numbers, NaN where there is none; null = all rows. */
export function answersOf({ codes, levels }: CodedAnswers, rows: Uint32Array | null): Float64Array {
  const answers = new Float64Array(rows ? rows.length : codes.length);
  for (let at = 0; at < answers.length; at++) {
    answers[at] = levels[codes[rows ? (rows[at] ?? 0) : at] ?? 0] ?? Number.NaN;
  }
  return answers;
}
