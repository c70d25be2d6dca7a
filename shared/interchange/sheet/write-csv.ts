import { shieldText } from "@shared/base/formula-shield.ts";
import Papa from "papaparse";
import { type Cell, cellText } from "./cells.ts";

/** With a byte-order mark, so that a spreadsheet program sees that it is UTF-8. */
export function writeCsv(rows: readonly (readonly Cell[])[]): Uint8Array {
  const texts = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? shieldText(cell) : cellText(cell))),
  );
  return new TextEncoder().encode(`\ufeff${Papa.unparse(texts, { newline: "\r\n" })}\r\n`);
}
