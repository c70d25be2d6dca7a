/** Cells of a table that was pasted: lines of each cell, and the names of its rows and columns where it has them. */
export interface PastedTable {
  /** Names of the rows; null when the table has none. */
  readonly lanes: readonly string[] | null;
  /** Names of the columns; null when the table has none. */
  readonly stages: readonly string[] | null;
  /** Row by row, cell by cell, the titles of its steps. */
  readonly cells: readonly (readonly (readonly string[])[])[];
}

/** A bullet or a number, and a box to tick behind it or alone. */
const BULLET = /^(?:(?:[-*•–·▪◦‣]|\d+[.)])\s+)?(?:\[[ xX]?\]\s+)?/;

/** A line without its bullet or number. */
export const withoutBullet = (line: string): string => line.trim().replace(BULLET, "");

/** Of a title or a name; what is longer is cut. */
export const LONGEST_TITLE = 500;

/** How many of the titles in these cells are longer than that. */
export const tooLong = (rows: readonly (readonly string[])[]): number =>
  rows
    .flat()
    .flatMap(linesOf)
    .filter((line) => line.length > LONGEST_TITLE).length;

/** The titles in a cell: a line each, without its bullet or number. */
export const linesOf = (cell: string): string[] =>
  cell
    .split(/\r?\n/)
    .map(withoutBullet)
    .filter((line) => line !== "");

/**
 * Tells heads from steps. The first row and column are heads when the corner between them is empty, or when the first
 * column names lanes that are known (by name or band); `known` are those names.
 */
export function readTable(rows: readonly (readonly string[])[], known: readonly string[]): PastedTable {
  const words = new Set(known.map((name) => name.trim().toLowerCase()));
  const [first = []] = rows;
  const isKnown = (row: readonly string[]) => words.has((row[0] ?? "").trim().toLowerCase());
  const cornered =
    rows.length > 1 &&
    (first[0] ?? "").trim() === "" &&
    first.slice(1).some((cell) => cell.trim() !== "") &&
    rows.slice(1).every((row) => linesOf(row[0] ?? "").length === 1);
  const named = rows.filter(isKnown).length * 2 >= rows.length;
  if (!cornered && !named) return { lanes: null, stages: null, cells: rows.map((row) => row.map(linesOf)) };
  const headed = cornered || (rows.length > 1 && !isKnown(first));
  const body = headed ? rows.slice(1) : rows;
  return {
    lanes: body.map((row) => (row[0] ?? "").trim()),
    stages: headed ? first.slice(1).map((cell) => cell.trim()) : null,
    cells: body.map((row) => row.slice(1).map(linesOf)),
  };
}
