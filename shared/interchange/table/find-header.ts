import { UserError } from "@shared/base/result.ts";
import { TABLE_LIMITS, type TableOptions } from "./data-table.ts";
import { columnNames, groupNames } from "./header-names.ts";
import type { ProblemList } from "./problem-list.ts";

/** Where the data begin, and what the columns are called. */
export interface HeaderPlan {
  /** Rows of the file above the names: titles, blank ones. */
  readonly skippedRows: number;
  readonly headerRows: number;
  readonly names: readonly string[];
  readonly labels: readonly string[];
}

/** The rows of a file's beginning, as text, each as a spreadsheet counts them; and cells of it that are merged. */
export interface SampleRows {
  readonly rows: readonly (readonly string[])[];
  readonly merges?: readonly { readonly row: number; readonly column: number; readonly columns: number }[];
}

/** Rows that are looked at to find the header. */
export const SAMPLE_ROWS = 200;

const filled = (row: readonly string[] | undefined): number =>
  row?.reduce((count, cell) => (cell.trim() === "" ? count : count + 1), 0) ?? 0;
/** Two questions, each answered in one pass: as one, a long row of digits is tried from every digit on. */
const isNumber = (text: string): boolean => /\d/.test(text) && /^[+\-−]?[\d.,]+%?$/.test(text.trim());

/**
 * Finds the names of the columns: titles and blank rows above them are passed over, two rows of names (labels above
 * codes, groups above items) are both kept. What the options say is not guessed. Throws a UserError when nothing is there.
 */
export function findHeader(sample: SampleRows, options: TableOptions, problems: ProblemList): HeaderPlan {
  const { rows } = sample;
  const top = options.skippedRows ?? firstRow(rows);
  const first = rows[top];
  if (first === undefined || filled(first) === 0) throw new UserError("The file is empty.");
  const told = options.headerRows ?? (options.header === false ? 0 : undefined);
  const headerRows = told ?? (second(sample, top) === null ? 1 : isImportIds(rows[top + 2]) ? 3 : 2);
  if (first.length > TABLE_LIMITS.columns) {
    throw new UserError(
      "The table has more than 5 000 columns. Leave out those that are not needed.",
      `row ${top + 1}`,
    );
  }
  const under = rows[top + 1] ?? [];
  const width = headerRows > 1 ? Math.max(lastFilled(first), lastFilled(under)) : first.length;
  const place = { row: top + headerRows, isGiven: headerRows > 0 };
  if (headerRows < 2) {
    const { names } = columnNames([...first], place, problems);
    return { skippedRows: top, headerRows, names, labels: names.map(() => "") };
  }
  const spans = sample.merges?.filter(({ row }) => row === top) ?? [];
  const upper = Array.from({ length: width }, (_, column) => first[column]?.trim() ?? "");
  const lower = Array.from({ length: width }, (_, column) => under[column]?.trim() ?? "");
  if (second(sample, top) === "groups" || spans.length > 0) {
    const { names } = columnNames(groupNames(upper, lower, spans), place, problems);
    return { skippedRows: top, headerRows, names, labels: names.map(() => "") };
  }
  const codesBelow = areCodes(lower) || !areCodes(upper);
  const [codes, labels] = codesBelow ? [lower, upper] : [upper, lower];
  const whole = codes.map((code, column) => (code === "" ? (labels[column] ?? "") : code));
  const { names } = columnNames(whole, place, problems);
  return { skippedRows: top, headerRows, names, labels };
}

const lastFilled = (row: readonly string[]): number => row.findLastIndex((cell) => cell.trim() !== "") + 1;

/** A title has one cell where the table has many: the first row that is filled as the rows below it are. */
function firstRow(rows: readonly (readonly string[])[]): number {
  const counts = rows.map(filled);
  const usual = median(counts.filter((count) => count > 0));
  for (const [row, count] of counts.slice(0, TABLE_LIMITS.rowsAbove + 1).entries()) {
    if (count === 0) continue;
    if (usual < 3 || count >= Math.max(2, usual / 2)) return row;
    // Groups stand above some columns only.
    if (count > 1 && (counts[row + 1] ?? 0) >= usual / 2 && isWords(rows[row]) && isWords(rows[row + 1])) {
      return row;
    }
  }
  return Math.max(
    0,
    counts.findIndex((count) => count > 0),
  );
}

const isWords = (row: readonly string[] | undefined): boolean =>
  row?.every((cell) => !isNumber(cell)) ?? false;

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Qualtrics writes a third row under its names and questions, of no use to a reader. */
const isImportIds = (row: readonly string[] | undefined): boolean =>
  row?.[0]?.trim().startsWith('{"ImportId"') ?? false;

const areCodes = (row: readonly string[]): boolean => {
  const given = row.filter((cell) => cell !== "");
  return given.length > 0 && given.every((cell) => /^[\p{L}_#$@][\p{L}\p{N}_.:#$@-]{0,31}$/u.test(cell));
};

/** What the row under the first one is when it belongs to the names, too; null when it is data. */
function second({ rows, merges = [] }: SampleRows, top: number): "groups" | "labels" | null {
  const [upper = [], lower = [], ...below] = rows
    .slice(top)
    .filter((row) => !isImportIds(row))
    .map((row) => row.map((cell) => cell.trim()));
  if (!isWords(upper) || !isWords(lower) || filled(lower) < 2 || below.length === 0) return null;
  const wide = merges.some(({ row, columns }) => row === top && columns > 1);
  if (wide && filled(lower) >= filled(upper)) return "groups";
  const names = lower.filter((cell) => cell !== "");
  const isDistinct = new Set(names).size === names.length;
  const numeric = numbersBelow(lower, below);
  if (numeric === null && isDistinct && areNumbered(lower) && areQuestions(upper)) return "labels";
  if (!isDistinct || !numeric) return null;
  const gaps = filled(upper) < filled(lower);
  if (gaps && upper[0] !== undefined && filled(upper) > 0 && spread(upper)) return "groups";
  return areCodes(lower) !== areCodes(upper) ? "labels" : null;
}

/** Words stand with gaps to their right: each is of several columns. */
const spread = (row: readonly string[]): boolean =>
  row.some((cell, column) => cell !== "" && (row[column + 1] ?? "") === "");

const mostly = (row: readonly string[], test: (cell: string) => boolean): boolean =>
  row.filter((cell) => cell !== "" && test(cell)).length > 0.8 * filled(row);
/** q1, q2_a */
const areNumbered = (row: readonly string[]): boolean =>
  areCodes(row) && mostly(row, (cell) => /[\d_]/.test(cell));
const areQuestions = (row: readonly string[]): boolean => mostly(row, (cell) => /\S\s\S/.test(cell));

/** Every column of numbers has a word in this row, which so is none of its cells; null when no column is one. */
function numbersBelow(names: readonly string[], below: readonly (readonly string[])[]): boolean | null {
  let numeric = 0;
  let named = 0;
  for (const [column, name] of names.entries()) {
    const cells = below.map((row) => row[column] ?? "").filter((cell) => cell !== "");
    if (cells.length === 0 || !cells.every(isNumber)) continue;
    numeric++;
    if (name !== "") named++;
  }
  return numeric === 0 ? null : named === numeric;
}
