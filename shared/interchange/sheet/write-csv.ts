import Papa from "papaparse";
import { type Cell, cellText } from "./cells.ts";

/** A text that a spreadsheet program would run as a formula gets an apostrophe before it; reading takes it away again. */
const FORMULA = /^'*[=+\-@\t\r]/;

export const shieldText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** With a byte-order mark, so that a spreadsheet program sees that it is UTF-8. */
export function writeCsv(rows: readonly (readonly Cell[])[]): Uint8Array {
  const texts = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? shieldText(cell) : cellText(cell))),
  );
  return new TextEncoder().encode(`\ufeff${Papa.unparse(texts, { newline: "\r\n" })}\r\n`);
}
