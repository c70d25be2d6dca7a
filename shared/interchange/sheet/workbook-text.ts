import { UserError } from "@shared/base/result.ts";
import { columnLetters } from "./cells.ts";

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

/** A text as a cell of a workbook holds it; row and column from 0. Throws a UserError where it is too long for one. */
export function workbookText(text: string, sheet: string, row: number, column: number): string {
  const value = escaped(text);
  if (value.length > CELL_CHARACTERS) {
    const place = `sheet “${sheet}”, cell ${columnLetters(column)}${row + 1}`;
    throw new UserError(
      `A text is longer than a cell of Excel holds (${CELL_CHARACTERS} characters); export as CSV.`,
      place,
    );
  }
  return value;
}
