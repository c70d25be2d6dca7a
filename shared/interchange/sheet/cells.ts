/** What a cell holds; a blank one is null. */
export type Cell = string | number | boolean | null;
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

export const cellText = (cell: Cell | undefined): string =>
  cell === null || cell === undefined
    ? ""
    : typeof cell === "boolean"
      ? cell
        ? "TRUE"
        : "FALSE"
      : String(cell);

export const isBlank = (cell: Cell | undefined): boolean => cellText(cell).trim() === "";

/** A number as people and programs write it: 1.5, 1,5, −2, 1e-7. Null when it is none. */
export function cellNumber(cell: Cell | undefined): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  const text = cellText(cell).trim().replace("−", "-").replace(",", ".");
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}

const YES = /^(?:yes|y|true|x|1|ja|j|wahr|✓|oui|vrai|sí|si)$/i;
export const cellFlag = (cell: Cell | undefined): boolean => YES.test(cellText(cell).trim());

/** A list in one cell: parted by semicolons; one that belongs to an entry has a backslash before it. */
export const joinList = (entries: readonly string[]): string =>
  entries.map((entry) => entry.replaceAll(/[\\;]/g, "\\$&")).join("; ");

export function splitList(text: string): string[] {
  const entries: string[] = [];
  let entry = "";
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (sign === "\\" && (text[at + 1] === "\\" || text[at + 1] === ";")) entry += text[++at];
    else if (sign === ";") {
      entries.push(entry);
      entry = "";
    } else entry += sign;
  }
  return [...entries, entry].map((one) => one.trim()).filter((one) => one !== "");
}

/** Column letters as a spreadsheet shows them: A … Z, AA … */
export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** “Row 214, column “Overall””, or the sheet’s letter where the column has no name. */
export const placeText = (sheet: string, row: number, column: string): string =>
  `${sheet === "" ? "" : `Sheet “${sheet}”, `}${sheet === "" ? "Row" : "row"} ${row}, column ${column.length <= 3 && /^[A-Z]+$/.test(column) ? column : `“${column}”`}`;
