import { UserError } from "@shared/base/result.ts";
import writeXlsx from "write-excel-file/universal";
import { openWorkbook, type Workbook } from "../xlsx/open-workbook.ts";
import { type SheetSink, scanSheet } from "../xlsx/scan-sheet.ts";
import { type Cell, columnLetters, type Sheet } from "./cells.ts";
import { SHEET_LIMITS } from "./limits.ts";
import { workbookText } from "./workbook-text.ts";

/** A workbook; texts stay texts, whatever they begin with. */
export async function writeXlsxFile(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, rows }) => ({
    sheet: name,
    data: rows.map((row, at) => row.map((cell, column) => styled(cell, at === 0, { name, row: at, column }))),
    columns: widthsOf(rows),
    stickyRowsCount: name === "About" ? 0 : 1,
    ...(name === "Map" && { stickyColumnsCount: 3, orientation: "landscape" as const }),
  }));
  const blob = await writeXlsx(written).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function styled(
  cell: Cell,
  isHead: boolean,
  { name, row, column }: { name: string; row: number; column: number },
) {
  if (cell === null) return null;
  if (typeof cell !== "string") return { value: cell, ...(isHead && { fontWeight: "bold" as const }) };
  const value = workbookText(cell, name, row, column);
  const look = isHead ? { fontWeight: "bold" as const } : { wrap: true, alignVertical: "top" as const };
  return { value, type: String, ...look };
}

/** By the longest line of the first rows, within reason. */
function widthsOf(rows: readonly (readonly Cell[])[]): { width: number }[] {
  const widths: number[] = [];
  for (const row of rows.slice(0, 200)) {
    for (const [column, cell] of row.entries()) {
      const longest = Math.max(
        ...String(cell ?? "")
          .split("\n")
          .map((line) => line.length),
      );
      widths[column] = Math.max(widths[column] ?? 6, longest + 2);
    }
  }
  return Array.from(widths, (width) => ({ width: Math.min(40, width ?? 6) }));
}

/** Reads all sheets of a workbook. Throws a UserError with the sheet and the cell. */
export function readXlsxCells(bytes: Uint8Array): Sheet[] {
  const book = openWorkbook(bytes, SHEET_LIMITS.unpacked);
  if (book.sheets.length > SHEET_LIMITS.sheets)
    throw new UserError(`The workbook has more than ${SHEET_LIMITS.sheets} sheets.`, "its sheets");
  return book.sheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(book, sheet) }));
}

/** The cells of a sheet where they stand; rows and cells that hold nothing at the end are not there. */
function rowsOf(book: Workbook, sheet: Workbook["sheets"][number]): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let cells = 0;
  const refuse = (message: string, address: string) =>
    new UserError(message, `sheet “${sheet.name}”, cell ${address}`);
  const put = (column: number, cell: Cell) => {
    cells += column + 1 - row.length;
    if (cells > SHEET_LIMITS.cells) {
      const address = `${columnLetters(column)}${rows.length}`;
      throw refuse("The sheet has more cells than a map could have.", address);
    }
    while (row.length < column) row.push(null);
    row.push(cell);
  };
  const sink: SheetSink = {
    startRow: (number) => {
      row = [];
      if (number > SHEET_LIMITS.rows)
        throw refuse(`The sheet has more than ${SHEET_LIMITS.rows} rows.`, `A${number}`);
      while (rows.length < number - 1) rows.push([]);
      rows.push(row);
    },
    text: put,
    number: put,
    error: (column, _row, text) => put(column, text),
    endRow: () => true,
  };
  scanSheet(book, sheet, book.text(sheet.part), sink, SHEET_LIMITS.columns);
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}
