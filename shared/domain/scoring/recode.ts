import type { DatasetColumn } from "../core/columns.ts";
import { type ColumnTally, tallyOf } from "./column-tally.ts";
import type { Question } from "./records.ts";

/** How one cell was read: an answer, no answer, or something that must be decided. */
export type CellReading =
  | { readonly kind: "answer"; readonly value: number }
  | { readonly kind: "blank" }
  | { readonly kind: "not-a-number" }
  | { readonly kind: "outside"; readonly value: number };

const PLAIN_NUMBER = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i;

/** A number as people write it, with a decimal point or comma; null for anything else. */
export function parseNumber(text: string): number | null {
  const trimmed = text.trim().replace("−", "-");
  return PLAIN_NUMBER.test(trimmed) ? Number(trimmed.replace(",", ".")) : null;
}

/** What a question says of how its cells become numbers. */
export type Recoding = Pick<Question, "minimum" | "maximum" | "missing" | "codes" | "shift" | "reversed">;

/**
 * Reads one cell as the question says: blanks and missing codes are not answered; a word or code is what it was
 * said to mean, without the shift; any other number is shifted; both are turned round when the item is reversed.
 */
export function readCell(text: string, question: Recoding): CellReading {
  const trimmed = text.trim();
  if (trimmed === "" || matches(question.missing, trimmed)) return { kind: "blank" };
  const code = question.codes.find((entry) => sameText(entry.from, trimmed));
  const number = code ? code.to : parseNumber(trimmed);
  if (number === null) return { kind: "not-a-number" };
  return place(code ? number : number + question.shift, question);
}

function place(value: number, question: Recoding): CellReading {
  if (value < question.minimum || value > question.maximum) return { kind: "outside", value };
  return { kind: "answer", value: question.reversed ? question.maximum + question.minimum - value : value };
}

const sameText = (a: string, b: string): boolean => a.trim().toLowerCase() === b.toLowerCase();
const matches = (list: readonly string[], text: string): boolean =>
  list.some((entry) => sameText(entry, text));

/** The answers of a column, NaN where there is none. What cannot be read is left out, never guessed. */
export function recodeColumn(column: DatasetColumn, question: Recoding): Float64Array {
  const read = cellReader(column, question);
  const answers = new Float64Array(column.values.length);
  for (let row = 0; row < answers.length; row++) {
    const reading = read(row);
    answers[row] = reading.kind === "answer" ? reading.value : Number.NaN;
  }
  return answers;
}

export interface BadCell {
  /** 0-based row of the data, without the header. */
  readonly row: number;
  readonly text: string;
  readonly reading: CellReading;
}

/** Cells that are neither an answer nor blank: the first `limit`, and how many there are. */
export function findBadCells(
  column: DatasetColumn,
  question: Recoding,
  limit = 50,
): { readonly cells: readonly BadCell[]; readonly count: number; readonly answered: number } {
  const tally = tallyOf(column);
  const told = tally && countBad(column, tally, question);
  // Nothing to be found: the rows need not be looked through.
  if (told && told.count === 0) return { cells: [], ...told };
  const read = cellReader(column, question);
  const cells: BadCell[] = [];
  let count = 0;
  let answered = 0;
  for (let row = 0; row < column.values.length && !(told && cells.length === limit); row++) {
    const reading = read(row);
    if (reading.kind === "answer") answered++;
    if (reading.kind === "answer" || reading.kind === "blank") continue;
    count++;
    if (cells.length < limit) cells.push({ row, text: cellText(column, row), reading });
  }
  return { cells, ...(told ?? { count, answered }) };
}

/** The same numbers from how often each different cell is there. */
function countBad({ dictionary }: DatasetColumn, tally: ColumnTally, question: Recoding) {
  let count = 0;
  let answered = 0;
  for (const [at, cell] of tally.cells.entries()) {
    const { kind } = readCell(dictionary ? (dictionary[cell] ?? "") : String(cell), question);
    const often = tally.counts[at] ?? 0;
    if (kind === "answer") answered += often;
    else if (kind !== "blank") count += often;
  }
  return { count, answered };
}

/** A cell as text, as the file had it (numbers in the shortest form). */
export function cellText(column: DatasetColumn, row: number): string {
  const value = column.values[row] ?? Number.NaN;
  if (column.dictionary) return column.dictionary[value] ?? "";
  return Number.isNaN(value) ? "" : String(value);
}

/** Each distinct cell is read once: a survey has few different answers and many rows. */
function cellReader(column: DatasetColumn, question: Recoding): (row: number) => CellReading {
  const { values, dictionary } = column;
  if (dictionary) {
    const readings = dictionary.map((text) => readCell(text, question));
    return (row) => readings[values[row] ?? 0] ?? { kind: "blank" };
  }
  const known = new Map<number, CellReading>();
  return (row) => {
    const value = values[row] ?? Number.NaN;
    const held = known.get(value);
    if (held) return held;
    const reading: CellReading = Number.isNaN(value) ? { kind: "blank" } : readCell(String(value), question);
    if (known.size < 4096) known.set(value, reading);
    return reading;
  };
}

/** How the cells of some rows were read, each row once. */
export interface ReadingCounts {
  readonly answered: number;
  /** Nothing stands there. */
  readonly blank: number;
  /** A code that stands for not answered. */
  readonly missing: number;
  readonly notANumber: number;
  readonly outside: number;
}

/** Why cells are answers or are none; null = all rows. */
export function countReadings(
  column: DatasetColumn,
  question: Recoding,
  rows: Uint32Array | null,
): ReadingCounts {
  const read = cellReader(column, question);
  const counts = { answered: 0, blank: 0, missing: 0, notANumber: 0, outside: 0 };
  const count = rows ? rows.length : column.values.length;
  for (let at = 0; at < count; at++) {
    const row = rows ? (rows[at] ?? 0) : at;
    const reading = read(row);
    if (reading.kind === "answer") counts.answered++;
    else if (reading.kind === "outside") counts.outside++;
    else if (reading.kind === "not-a-number") counts.notANumber++;
    else if (cellText(column, row).trim() === "") counts.blank++;
    else counts.missing++;
  }
  return counts;
}
