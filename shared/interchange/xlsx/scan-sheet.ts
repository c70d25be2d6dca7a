import { UserError } from "@shared/base/result.ts";
import { columnLetters } from "../sheet/cells.ts";
import { TABLE_LIMITS } from "../table/data-table.ts";
import { parsePart } from "../xml/parse-part.ts";
import { unescaped, type Workbook } from "./open-workbook.ts";
import { serialDate } from "./serial-date.ts";

/** Takes the cells of a sheet from the left, row by row; those that hold nothing are not told. */
export interface SheetSink {
  startRow(row: number): void;
  text(column: number, text: string): void;
  number(column: number, value: number): void;
  error(column: number, row: number, text: string): void;
  /** The row of this number (the first is 1) is done; false to stop. */
  endRow(row: number): boolean;
}

const ROWS = 1_048_576;

/** Reads a sheet from front to back. Throws a UserError with the sheet and the cell. */
export function scanSheet(
  book: Workbook,
  sheet: Workbook["sheets"][number],
  text: string,
  sink: SheetSink,
  mostColumns: number = TABLE_LIMITS.columns,
): void {
  const where = `sheet “${sheet.name}”`;
  let row = 0;
  let column = -1;
  let type = "";
  let style = 0;
  let value = "";
  let reading = false;
  const refuse = (message: string, address = "") =>
    new UserError(message, address === "" ? where : `${where}, cell ${address.slice(0, 20)}`);
  const endCell = () => {
    if (type === "s") {
      const held = value === "" ? "" : book.strings[Number(value)];
      if (held === undefined) {
        throw refuse("The cell names a text that the workbook does not have.", columnLetters(column) + row);
      }
      if (held !== "") sink.text(column, held);
    } else if (value === "") return;
    else if (type === "inlineStr" || type === "str" || type === "d") sink.text(column, unescaped(value));
    else if (type === "b") sink.text(column, value.trim() === "1" ? "TRUE" : "FALSE");
    else if (type === "e") sink.error(column, row, value);
    else endNumber();
  };
  const endNumber = () => {
    const number = Number(value);
    if (!Number.isFinite(number)) {
      throw refuse(`“${value.slice(0, 40)}” is no number.`, columnLetters(column) + row);
    }
    const date = book.dateStyles[style] ? serialDate(number, book.from1904) : null;
    if (date === null) sink.number(column, number);
    else sink.text(column, date);
  };
  parsePart(text, sheet.part, {
    open(name, attribute) {
      if (name === "c") {
        const address = attribute("r");
        const next = address === undefined ? column + 1 : columnOf(address);
        if (next <= column) throw refuse("The cells do not stand in their order.", address);
        if (next >= mostColumns) {
          throw refuse(`The sheet has more than ${mostColumns} columns.`, address);
        }
        column = next;
        type = attribute("t") ?? "n";
        style = Number(attribute("s") ?? 0);
        value = "";
      } else if (name === "v" || name === "t") reading = true;
      else if (name === "rPh") return;
      else if (name === "row") {
        const number = Number(attribute("r") ?? row + 1);
        if (!(Number.isInteger(number) && number > row && number <= ROWS)) {
          throw refuse("The rows do not stand in their order, or there are too many.", `A${number}`);
        }
        row = number;
        column = -1;
        sink.startRow(row);
      }
      return;
    },
    close(name) {
      if (name === "v" || name === "t") reading = false;
      else if (name === "c") endCell();
      else if (name === "row") return sink.endRow(row);
      else if (name === "sheetData") return false;
      return;
    },
    text(piece) {
      if (reading) value += piece;
    },
  });
}

/** “C5” → 2; −1 when there is no letter. */
function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length && at < 4; at++) {
    const letter = address.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

export interface Merge {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

/** Cells that are merged across columns in the first rows of a sheet; they are listed behind its rows. */
export function mergesOf(text: string, rows: number): Merge[] {
  const merges: Merge[] = [];
  const tail = text.slice(Math.max(0, text.lastIndexOf("</sheetData>")));
  for (const [, from = "", row = "", to = ""] of tail.matchAll(
    /ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})\d{1,7}"/g,
  )) {
    const column = columnOf(from);
    const columns = columnOf(to) - column + 1;
    if (columns > 1 && Number(row) <= rows) merges.push({ row: Number(row) - 1, column, columns });
  }
  return merges;
}
