import { shieldText } from "@shared/base/formula-shield.ts";
import Papa from "papaparse";
import { type Cell, cellText } from "./cells.ts";
import { writeCsv } from "./write-csv.ts";

/** How a table leaves: the bytes of a CSV file, or text with tabs that a spreadsheet takes from the clipboard. */
export type TableForm = "csv" | "cells";

/** Rows under their heads; a text that a spreadsheet would run as a formula is shielded in both forms. */
export function writeTable(
  { columns, rows }: { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] },
  form: TableForm,
): Uint8Array | string {
  const all: (readonly Cell[])[] = [columns, ...rows];
  if (form === "csv") return writeCsv(all);
  const texts = all.map((row) =>
    row.map((cell) => (typeof cell === "string" ? shieldText(cell) : cellText(cell))),
  );
  return Papa.unparse(texts, { delimiter: "\t", newline: "\n" });
}
