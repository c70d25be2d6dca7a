import { shieldText, unshieldText } from "@shared/base/formula-shield.ts";
import type { ReactNode } from "react";
import type { Suggested } from "./suggestions.ts";

export interface GridColumn<Row> {
  readonly id: string;
  /** The fields of the record that it shows, where it is not named like one. */
  readonly fields?: readonly string[];
  readonly title: string;
  /** What its figures are, where the title is a word of the craft: at the pointer, and read with the title. */
  readonly hint?: string;
  /** Pixels, and more where a number is longer; "grow" takes what is left, never under 120 or what `--grid-least` says around the grid. */
  readonly width: number | "grow";
  /**
   * Stays in view when the table is scrolled sideways: what tells which row it is. Only of the first columns; one
   * that grows is the last of them.
   */
  readonly stays?: boolean;
  /** Numbers stand at the end. */
  readonly align?: "start" | "end";
  /** What is shown, copied and edited. */
  value(row: Row): string;
  /** Stands small below the value, as an interval below its figure does; copied as a cell of its own. */
  readonly below?: {
    /** "" where the title of the column says it. */
    readonly title: string;
    value(row: Row): string;
  };
  /** Words go on in a second line where rows are high enough for two. */
  readonly wraps?: boolean;
  /** What it sorts by; else the value, by the rules of the language. Null sorts last. */
  sortBy?(row: Row): number | string | null;
  /** Draws the cell in place of the value. */
  render?(row: Row): ReactNode;
  /** Edited as text, or as one of the choices. */
  readonly editable?: boolean;
  /** A figure with something behind it: one click opens it, as Enter does. */
  readonly opens?: boolean;
  /** Names that are offered for what is typed, and what a new one would make. */
  suggest?(text: string): Suggested;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** data-tone of the cell for its style, e.g. a heat class. */
  tone?(row: Row): string | undefined;
}

/** How far from the left edge each of the first columns stays, in pixels; as many as stay. */
export function stayingAt<Row>(columns: readonly GridColumn<Row>[]): readonly number[] {
  const places: number[] = [];
  let left = 0;
  for (const { stays, width } of columns) {
    if (!stays) break;
    places.push(left);
    if (width === "grow") break;
    left += width;
  }
  return places;
}

/** Parts of an em: what a figure of a table takes of its line, a little more than the widest letter of its kind. */
const NARROW = 0.3;
const DOTS = 0.9;
const WIDE = 0.66;
const EM = 13;
const SMALL_EM = 11;
/** Pixels on both sides of a cell's text. */
const AROUND = 16;

const figureWidth = (text: string, em = EM): number => {
  let ems = 0;
  for (const letter of text) ems += /[ .,:·]/.test(letter) ? NARROW : letter === "…" ? DOTS : WIDE;
  return Math.ceil(ems * em) + AROUND;
};

/** Columns of numbers take the room of their longest: a name may end in dots, but half a number is another number. */
export const fittedColumns = <Row>(
  columns: readonly GridColumn<Row>[],
  rows: readonly Row[],
): readonly GridColumn<Row>[] =>
  columns.map((column) => {
    if (column.width === "grow" || column.align !== "end") return column;
    const width = rows.reduce(
      (widest, row) =>
        Math.max(
          widest,
          figureWidth(column.value(row)),
          column.below ? figureWidth(column.below.value(row), SMALL_EM) : 0,
        ),
      column.width,
    );
    return width === column.width ? column : { ...column, width };
  });

/** Where letters are larger, so is the room for them; what stands around them stays as it is. */
export const widenedColumns = <Row>(
  columns: readonly GridColumn<Row>[],
  by: number,
): readonly GridColumn<Row>[] =>
  by === 1
    ? columns
    : columns.map((column) =>
        column.width === "grow"
          ? column
          : { ...column, width: Math.round((column.width - AROUND) * by) + AROUND },
      );

/** A row as a spreadsheet takes it: what stands below a value has a cell of its own beside it. */
export const cellsOf = <Row>(row: Row, columns: readonly GridColumn<Row>[]): readonly string[] =>
  columns.flatMap(({ value, below }) => (below ? [value(row), below.value(row)] : [value(row)]));

/** Pixels at the beginning of a row for its sign. */
const GUTTER = 20;

/** The first column with the room of the signs of the rows. */
export const withGutter = <Row>(
  columns: readonly GridColumn<Row>[],
  hasMarks: boolean,
): readonly GridColumn<Row>[] => {
  const [first, ...others] = columns;
  if (!hasMarks || !first || first.width === "grow") return columns;
  return [{ ...first, width: first.width + GUTTER }, ...others];
};

export interface GridEdit {
  readonly rowId: string;
  readonly columnId: string;
  readonly text: string;
}

export interface GridPlace {
  /** −1 is the head row. */
  readonly row: number;
  readonly column: number;
}

/** The cell that has the focus. It is held by the names of its row and column: both come, go and move under it. */
export interface HeldCell {
  /** Null until a row was gone to: the one at `row` then. */
  readonly rowId: string | null;
  /** Where that row was; once it is gone, what stands there instead has the focus. −1 is the head row. */
  readonly row: number;
  /** Null until a column was gone to: the one at `column` then. */
  readonly columnId: string | null;
  /** Where that column was; once it is gone, what stands there instead has the focus. */
  readonly column: number;
}

/** Where the row that is held is now. */
export function heldRow<Row>(held: HeldCell, rows: readonly Row[], rowId: (row: Row) => string): number {
  if (held.row < 0 || held.rowId === null) return Math.min(held.row, rows.length - 1);
  const there = rows[held.row];
  if (there !== undefined && rowId(there) === held.rowId) return held.row;
  const now = rows.findIndex((row) => rowId(row) === held.rowId);
  return now < 0 ? Math.min(held.row, rows.length - 1) : now;
}

/** Where the column that is held is now. */
export function heldColumn<Row>(held: HeldCell, columns: readonly GridColumn<Row>[]): number {
  const now = columns.findIndex(({ id }) => id === held.columnId);
  return now < 0 ? Math.min(held.column, columns.length - 1) : now;
}

/** The column that shows a field; −1: none. */
export const columnOf = <Row>(columns: readonly GridColumn<Row>[], field: string): number => {
  const named = columns.findIndex(({ id }) => id === field);
  return named >= 0 ? named : columns.findIndex(({ fields }) => fields?.includes(field));
};

export interface GridSort {
  readonly columnId: string;
  readonly descending: boolean;
}

/** The rows in the order of one column; equal ones keep the order they came in. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  sort: GridSort | null,
): readonly Row[] {
  const column = columns.find((candidate) => candidate.id === sort?.columnId);
  if (!sort || !column) return rows;
  const keyOf = (row: Row) => (column.sortBy ? column.sortBy(row) : column.value(row) || null);
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  const sign = sort.descending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    if (typeof a.key === "number" && typeof b.key === "number") return sign * (a.key - b.key);
    return sign * String(a.key).localeCompare(String(b.key), undefined, { numeric: true });
  });
  return keyed.map(({ row }) => row);
}

/** A press on the head: first up, then down, then as it came. */
export function nextSort(sort: GridSort | null, columnId: string): GridSort | null {
  if (sort?.columnId !== columnId) return { columnId, descending: false };
  return sort.descending ? null : { columnId, descending: true };
}

/**
 * Cells as spreadsheets copy them: tabs and line ends, quoted where the text holds either. A text that a spreadsheet
 * would run as a formula is shielded: names come out of clients' files.
 */
export function writeCells(cells: readonly (readonly string[])[]): string {
  const quote = (text: string) => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return cells.map((row) => row.map((text) => quote(shieldText(text))).join("\t")).join("\n");
}

/** Cells that were copied here or in a spreadsheet; the shield is taken away again. */
export function readCells(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const body = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let index = 0; index < body.length; index++) {
    const letter = body[index] ?? "";
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (body[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === "") quoted = true;
    else if (letter === "\t" || letter === "\n") {
      rows.at(-1)?.push(cell);
      cell = "";
      if (letter === "\n") rows.push([]);
    } else cell += letter;
  }
  rows.at(-1)?.push(cell);
  return rows.map((row) => row.map(unshieldText));
}

/** What a paste at a place changes: one cell fills the range, more go right and down, never past the grid. */
export function pasteEdits<Row>(
  cells: readonly (readonly string[])[],
  from: GridPlace,
  to: GridPlace,
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  rowId: (row: Row) => string,
): GridEdit[] {
  const single = cells.length === 1 && cells[0]?.length === 1;
  const height = single ? to.row - from.row + 1 : cells.length;
  const width = single ? to.column - from.column + 1 : Math.max(0, ...cells.map((row) => row.length));
  const edits: GridEdit[] = [];
  const after = columns.slice(from.column);
  // Copied cells hold what stands below a value too, and nothing is pasted there.
  const targets = single ? after : after.flatMap((column) => (column.below ? [column, undefined] : [column]));
  for (let down = 0; down < height; down++) {
    for (let right = 0; right < width; right++) {
      const row = rows[from.row + down];
      const column = targets[right];
      const text = single ? cells[0]?.[0] : cells[down]?.[right];
      if (row === undefined || !column?.editable || text === undefined) continue;
      edits.push({ rowId: rowId(row), columnId: column.id, text: choiceValue(column, text) });
    }
  }
  return edits;
}

/** The next cell, at the end of a row the first of the next one; null where the rows end. */
export function besideInRows(
  { row, column }: GridPlace,
  by: 1 | -1,
  rows: number,
  columns: number,
): GridPlace | null {
  const at = row * columns + column + by;
  if (row < 0 || at < 0 || at >= rows * columns) return null;
  return { row: Math.floor(at / columns), column: at % columns };
}

/** The choice that begins with what was typed; a letter typed again goes on to the next that begins with it. */
export function choiceTyped(
  choices: readonly { readonly value: string; readonly label: string }[],
  typed: string,
  chosen: string,
): string | null {
  const beginning = (text: string) =>
    choices.filter(({ label }) => label.toLocaleLowerCase().startsWith(text.toLocaleLowerCase()));
  const letter = typed[0];
  if (letter === undefined) return null;
  const [hit] = beginning(typed);
  if (hit) return hit.value;
  if ([...typed].some((one) => one !== letter)) return null;
  const circle = beginning(letter);
  const after = circle.findIndex(({ value }) => value === chosen) + 1;
  return (circle[after] ?? circle[0])?.value ?? null;
}

function choiceValue<Row>(column: GridColumn<Row>, text: string): string {
  const hit = column.choices?.find((choice) => choice.label.toLowerCase() === text.trim().toLowerCase());
  return hit?.value ?? text;
}
