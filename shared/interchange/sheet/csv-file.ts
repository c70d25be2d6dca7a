import { unshieldText } from "@shared/base/formula-shield.ts";
import { UserError } from "@shared/base/result.ts";
import Papa from "papaparse";
import { decodeText, detectEncoding } from "../csv/detect-encoding.ts";
import { detectDelimiter } from "../csv/detect-format.ts";
import type { Cell, Sheet } from "./cells.ts";
import { SHEET_LIMITS } from "./limits.ts";

/** Cells as they stand, all of them text; delimiter and encoding are detected. */
export function readCsvCells(bytes: Uint8Array): Sheet {
  const text = decodeText(bytes, detectEncoding(bytes));
  if (text.trim() === "") throw new UserError("The file is empty.");
  const { data } = Papa.parse<string[]>(text, { delimiter: detectDelimiter(text.slice(0, 200_000)) });
  if (data.length > SHEET_LIMITS.rows) {
    throw new UserError(`The table has more than ${SHEET_LIMITS.rows} rows.`, `row ${SHEET_LIMITS.rows + 1}`);
  }
  const wide = data.findIndex((row) => row.length > SHEET_LIMITS.columns);
  if (wide >= 0)
    throw new UserError(`The row has more than ${SHEET_LIMITS.columns} cells.`, `row ${wide + 1}`);
  const rows = data.map((row) => row.map((cell): Cell => (cell === "" ? null : unshieldText(cell))));
  while (rows.at(-1)?.every((cell) => cell === null)) rows.pop();
  return { name: "", rows };
}
