import { UserError } from "@shared/base/result.ts";
import { zipSync } from "fflate";
import readXlsx from "read-excel-file/universal";
import writeXlsx from "write-excel-file/universal";
import { readZip } from "../zip-guard.ts";
import { type Cell, columnLetters, type Sheet } from "./cells.ts";
import { SHEET_LIMITS } from "./limits.ts";

/** The most that a cell of Excel holds. */
const CELL_CHARACTERS = 32_767;

const code = (sign: string): string =>
  Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at))
    .map((unit) => `_x${unit.toString(16).toUpperCase().padStart(4, "0")}_`)
    .join("");

/**
 * What XML cannot hold, or the writer leaves out, as the format writes it: _x000D_. A text that looks like that is marked,
 * and so is one that names what every object has ("valueOf"): the writer takes such a text for known already.
 */
const escaped = (text: string): string =>
  (text in {}
    ? code(text.charAt(0)) + text.slice(1)
    : text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
  ).replaceAll(/(?![\t\n])\p{Cc}|\ufffd|\p{NChar}|\p{Cs}/gu, code);

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
  const value = escaped(cell);
  if (value.length > CELL_CHARACTERS) {
    const place = `sheet “${name}”, cell ${columnLetters(column)}${row + 1}`;
    throw new UserError(
      `A text is longer than a cell of Excel holds (${CELL_CHARACTERS} characters); export as CSV.`,
      place,
    );
  }
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

/** Reads a workbook, after its parts, their sizes and its cells' addresses were looked at. */
export async function readXlsxCells(bytes: Uint8Array): Promise<Sheet[]> {
  const parts = readZip(bytes, {
    kind: "workbook",
    entries: 500,
    totalBytes: SHEET_LIMITS.unpacked,
    ratio: 200,
    freeBytes: 5_000_000,
  });
  if (!parts.has("xl/workbook.xml")) throw new UserError("This is no Excel workbook (XLSX).");
  const xml = [...parts].filter(([name]) => /\.(?:xml|rels)$/.test(name));
  for (const [name, part] of xml) checkPart(name, part);
  // Stored, not packed: what was unpacked and found sound above is what is read.
  const sound = zipSync(Object.fromEntries(xml), { level: 0 });
  const read = await readXlsx(sound.buffer as ArrayBuffer, { trim: false }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`The workbook cannot be read: ${reason}`);
  });
  if (read.length > SHEET_LIMITS.sheets)
    throw new UserError(`The workbook has more than ${SHEET_LIMITS.sheets} sheets.`);
  return read.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(plainCell)) }));
}

/** Dates become their day: a blueprint knows no other use for them. */
function plainCell(value: unknown): Cell {
  if (value === null || value === undefined || value === "") return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : String(value);
}

/** Refuses document types, and a sheet whose addresses would make an endless table of a few cells. */
function checkPart(name: string, part: Uint8Array): void {
  const text = new TextDecoder().decode(part);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    throw new UserError("A part declares a document type or entities; that is not let in.", name);
  }
  if (!name.startsWith("xl/worksheets/")) return;
  let rows = 0;
  let columns = 0;
  for (const [, quoted, single] of text.matchAll(/\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const address = /^([A-Z]{0,3})(\d{1,7})$/.exec(quoted ?? single ?? "");
    if (!address)
      throw new UserError(`The cell address “${(quoted ?? single ?? "").slice(0, 20)}” is none.`, name);
    rows = Math.max(rows, Number(address[2]));
    columns = Math.max(columns, columnNumber(address[1] ?? ""));
    if (rows > SHEET_LIMITS.rows)
      throw new UserError(`The sheet has more than ${SHEET_LIMITS.rows} rows.`, name);
    if (columns > SHEET_LIMITS.columns) {
      throw new UserError(`The sheet has more than ${SHEET_LIMITS.columns} columns.`, name);
    }
  }
  if (rows * columns > SHEET_LIMITS.cells)
    throw new UserError("The sheet has more cells than a map could have.", name);
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
