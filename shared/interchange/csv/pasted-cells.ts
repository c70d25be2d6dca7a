import Papa from "papaparse";

/**
 * Pasted text as rows of cells. Tabs divide the cells, as spreadsheets copy them, where a cell with line breaks stands
 * in quotes; text without tabs is a list, a line each. Rows without any word are dropped.
 */
export function pastedCells(text: string): string[][] {
  const isTable = text.includes("\t") || /^"[^"]*\n/.test(text);
  const parsed = isTable ? Papa.parse<string[]>(text, { delimiter: "\t" }) : null;
  const rows =
    parsed && parsed.errors.length === 0 ? parsed.data : text.split(/\r?\n/).map((line) => line.split("\t"));
  return withoutEmptyRows(rows);
}

/** The same rows, cells trimmed, without those that hold nothing. */
export const withoutEmptyRows = (rows: readonly (readonly string[])[]): string[][] =>
  rows.map((row) => row.map((cell) => cell.trim())).filter((row) => row.some((cell) => cell !== ""));
