import type { DatasetColumn } from "@shared/domain/scoring/columns.ts";
import { parseNumber } from "@shared/domain/scoring/recode.ts";
import type { DataTable } from "./data-table.ts";

/** What people write before a row of totals, in the languages that survey tools and spreadsheets come in. */
const TOTALS =
  /^(?:(?:grand |sub)?totals?|sum|mean|average|avg\.?|summe|gesamt(?:summe)?|insgesamt|mittelwert|durchschnitt|somme|moyenne|suma|media|totale|totaal|gemiddelde)\s*:?$/i;
/** Sum and mean, each in a row of its own, and one more. */
const MOST_ROWS = 3;
/** Columns that are filled in so often are not left blank by a row that is an answer like the others. */
const MOSTLY = 0.9;
const NEARLY = 1e-6;

/** A row that sums up those above it. */
export interface TotalsRow {
  /** 0-based, of the data. */
  readonly row: number;
  /** The word that says so; “” where the cells say it: nearly blank, and sums or means of those above. */
  readonly word: string;
}

/**
 * The rows at the end of a table that sum up the rows above them, so that they are nobody's answer; the first of them
 * first, none in most tables.
 */
export function totalsRows(columns: readonly DatasetColumn[], rowCount: number): TotalsRow[] {
  for (let count = Math.min(MOST_ROWS, rowCount - 1); count > 0; count--) {
    const first = rowCount - count;
    const found: TotalsRow[] = [];
    for (let row = first; row < rowCount; row++) {
      const word = totalsWord(columns, row, first);
      if (word === null && !sumsUp(columns, row, first)) break;
      found.push({ row, word: word ?? "" });
    }
    if (found.length === count) return found;
  }
  return [];
}

const cellOf = ({ values, dictionary }: DatasetColumn, row: number): string | number => {
  const value = values[row] ?? Number.NaN;
  return dictionary ? (dictionary[value]?.trim() ?? "") : value;
};

/** A word that is an answer stands in the rows above, too: `before` of them. */
function totalsWord(columns: readonly DatasetColumn[], row: number, before: number): string | null {
  for (const column of columns) {
    const word = column.dictionary ? cellOf(column, row) : "";
    if (typeof word !== "string" || !TOTALS.test(word)) continue;
    const place = column.values.indexOf(column.values[row] as never);
    if (place >= before) return word;
  }
  return null;
}

/** Blank where the rows above are filled in, and otherwise their sums, or two or more of their means. */
function sumsUp(columns: readonly DatasetColumn[], row: number, before: number): boolean {
  if (before < 3) return false;
  let blanks = 0;
  const cells: { column: DatasetColumn; value: number }[] = [];
  for (const column of columns) {
    const cell = cellOf(column, row);
    const value = typeof cell === "number" ? cell : cell === "" ? Number.NaN : parseNumber(cell);
    if (value === null) return false;
    if (Number.isNaN(value)) blanks += isFilled(column, before) ? 1 : 0;
    else cells.push({ column, value });
  }
  if (blanks === 0 || cells.length === 0) return false;
  let sums = 0;
  let means = 0;
  for (const { column, value } of cells) {
    const { sum, n, most } = numbersAbove(column, before);
    const isLike = (wanted: number) => Math.abs(value - wanted) <= NEARLY * Math.abs(wanted);
    if (n < 3) return false;
    // A sum that is no greater than an answer may be one by chance.
    if (isLike(sum) && Math.abs(value) > most) sums++;
    else if (isLike(sum / n) || Math.abs(value - sum / n) <= 0.005) means++;
    else return false;
  }
  return sums > 0 ? sums + means === cells.length : means > 1;
}

function isFilled(column: DatasetColumn, before: number): boolean {
  let filled = 0;
  for (let row = 0; row < before; row++) {
    const value = column.values[row] ?? Number.NaN;
    if (column.dictionary ? value !== 0 : !Number.isNaN(value)) filled++;
  }
  return filled >= MOSTLY * before;
}

function numbersAbove(column: DatasetColumn, before: number): { sum: number; n: number; most: number } {
  const numbers = column.dictionary?.map((text) => (text === "" ? null : parseNumber(text)));
  let sum = 0;
  let n = 0;
  let most = 0;
  for (let row = 0; row < before; row++) {
    const held = column.values[row] ?? Number.NaN;
    const value = numbers ? (numbers[held] ?? Number.NaN) : held;
    if (Number.isNaN(value)) continue;
    sum += value;
    n++;
    most = Math.max(most, Math.abs(value));
  }
  return { sum, n, most };
}

/** The table without the rows of totals that were kept in it, to guess from: they tell nothing of the answers. */
export function beforeTotals(table: DataTable): DataTable {
  if (table.totals === null || table.totals.leftOut) return table;
  const rowCount = table.rowCount - table.totals.rows.length;
  return { ...table, rowCount, columns: table.columns.map((column) => cutColumn(column, rowCount)) };
}

/** The column without the rows from this one on: words that stood only there go, and numbers among words may be left. */
export function cutColumn({ values, dictionary }: DatasetColumn, rows: number): DatasetColumn {
  if (dictionary === null) {
    const kept = values.slice(0, rows);
    // Blank to the end is text, as the reader of a table has it.
    return kept.some((value) => !Number.isNaN(value))
      ? { values: kept, dictionary: null }
      : { values: new Uint32Array(rows), dictionary: [""] };
  }
  const words = [""];
  const codes = new Map<number, number>([[0, 0]]);
  const kept = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const value = values[row] ?? 0;
    let code = codes.get(value);
    if (code === undefined) {
      code = words.push(dictionary[value] ?? "") - 1;
      codes.set(value, code);
    }
    kept[row] = code;
  }
  const numbers = words.map((word) => (word !== "" && String(Number(word)) === word ? Number(word) : null));
  const isNumbers = words.length > 1 && numbers.slice(1).every((number) => number !== null);
  return isNumbers
    ? { values: Float64Array.from(kept, (code) => numbers[code] ?? Number.NaN), dictionary: null }
    : { values: kept, dictionary: words };
}
