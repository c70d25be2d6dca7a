import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import { parseNumber } from "@shared/domain/scoring/recode.ts";
import type { DataTable } from "./data-table.ts";

/** What people write before a row of totals, in the languages that survey tools and spreadsheets come in. */
const TOTALS =
  /^(?:(?:(?:grand |sub)?totals?|sum|mean|average|avg\.?)(?: (?:scores?|ratings?|values?|points|answers|responses))?|summe|gesamt(?:summe|wert|mittel(?:wert)?)?|insgesamt|mittelwert|durchschnitt(?:swert)?|somme|moyenne|suma|media|totale|totaal|gemiddelde)\s*:?$/i;
/** What may as well be an answer or a name: it counts in the column of such a word alone, and below it. */
const BESIDE =
  /^(?:n|base|basis|count|anzahl|valid n|std\.?|sd|s\.d\.|stdev|std\.? dev(?:iation)?\.?|standard deviation|standardabweichung|median|variance|varianz|min(?:imum)?|max(?:imum)?)\s*:?$/i;
/** Beside such a word this is no answer, above it neither. */
const SIZE = /^n\s*[=:]\s*\d+$/i;
/** Total, mean, deviation and number, each in a row of its own, and two more. */
const MOST_ROWS = 6;
/** Columns that are filled in so often are not left blank by a row that is an answer like the others. */
const MOSTLY = 0.9;
const NEARLY = 1e-6;
/** So many means that are answers, too, are none by chance. */
const MANY_MEANS = 4;

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
    const labels = labelColumns(columns, first, rowCount);
    const found: TotalsRow[] = [];
    for (let row = first; row < rowCount; row++) {
      const word =
        newWord(columns, row, first, TOTALS) ??
        newWord(labels, row, first, SIZE) ??
        (found.length > 0 ? newWord(labels, row, first, BESIDE) : null);
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

/** The columns in which a row of these says that it sums up. */
const labelColumns = (columns: readonly DatasetColumn[], first: number, rowCount: number): DatasetColumn[] =>
  columns.filter((column) => {
    for (let row = first; row < rowCount; row++)
      if (newWord([column], row, first, TOTALS) !== null) return true;
    return false;
  });

/** A word that is an answer stands in the rows above, too: `before` of them. */
function newWord(
  columns: readonly DatasetColumn[],
  row: number,
  before: number,
  words: RegExp,
): string | null {
  for (const column of columns) {
    const word = column.dictionary ? cellOf(column, row) : "";
    if (typeof word !== "string" || !words.test(word)) continue;
    const place = column.values.indexOf(column.values[row] as never);
    if (place >= before) return word;
  }
  return null;
}

/**
 * Blank where the rows above are filled in, and otherwise their sums, or two or more of their means. Means that are all
 * answers that somebody gave may be another one's, unless they are many: of rows of fives 5 and 5 is one more.
 */
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
  let unlike = 0;
  let varied = 0;
  for (const { column, value } of cells) {
    const { sum, n, most, given } = numbersAbove(column, before, value);
    const isLike = (wanted: number) => Math.abs(value - wanted) <= NEARLY * Math.abs(wanted);
    if (n < 3) return false;
    // A sum that is no greater than an answer may be one by chance.
    if (isLike(sum) && Math.abs(value) > most) sums++;
    else if (isLike(sum / n) || Math.abs(value - sum / n) <= 0.005) {
      means++;
      if (given === 0) unlike++;
      if (given < n) varied++;
    } else return false;
  }
  return sums > 0 ? sums + means === cells.length : means > 1 && (unlike > 0 || varied >= MANY_MEANS);
}

function isFilled(column: DatasetColumn, before: number): boolean {
  let filled = 0;
  for (let row = 0; row < before; row++) {
    const value = column.values[row] ?? Number.NaN;
    if (column.dictionary ? value !== 0 : !Number.isNaN(value)) filled++;
  }
  return filled >= MOSTLY * before;
}

/** `given`: how many of them are the wanted one. */
function numbersAbove(
  column: DatasetColumn,
  before: number,
  wanted: number,
): { sum: number; n: number; most: number; given: number } {
  const numbers = column.dictionary?.map((text) => (text === "" ? null : parseNumber(text)));
  let sum = 0;
  let n = 0;
  let most = 0;
  let given = 0;
  for (let row = 0; row < before; row++) {
    const held = column.values[row] ?? Number.NaN;
    const value = numbers ? (numbers[held] ?? Number.NaN) : held;
    if (Number.isNaN(value)) continue;
    sum += value;
    n++;
    if (value === wanted) given++;
    most = Math.max(most, Math.abs(value));
  }
  return { sum, n, most, given };
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
