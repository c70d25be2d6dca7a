import type { AccountLine } from "../account.ts";
import { type Cell, cellNumber, cellText, isBlank, placeText } from "./cells.ts";

/** A row with its place in the file. */
export interface TableRow {
  /** As a spreadsheet counts. */
  readonly row: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

const LINE = 500;
const TEXT = 100_000;

/** Reads the cells of a row by name and keeps account of what they should not hold. */
export class RowReader {
  readonly #row: TableRow;
  readonly #sheet: string;
  readonly #account: AccountLine[];

  constructor(row: TableRow, sheet: string, account: AccountLine[]) {
    this.#row = row;
    this.#sheet = sheet;
    this.#account = account;
  }

  cell(name: string): Cell | undefined {
    return this.#row.cells.get(name);
  }
  line(name: string): string {
    return this.#limited(name, LINE);
  }
  text(name: string): string {
    return this.#limited(name, TEXT);
  }
  number(name: string, minimum: number, maximum: number, whole = false): number | null {
    if (isBlank(this.cell(name))) return null;
    const value = cellNumber(this.cell(name));
    const sound =
      value !== null && value >= minimum && value <= maximum && (!whole || Number.isInteger(value));
    if (sound) return value;
    const range = maximum === Number.MAX_VALUE ? "" : ` between ${minimum} and ${maximum}`;
    this.note(name, `is no ${whole ? "whole " : ""}number${range}; left blank`);
    return null;
  }
  choice<T extends string>(name: string, choices: readonly T[]): T | null {
    const word = cellText(this.cell(name)).trim().toLowerCase();
    if (word === "") return null;
    const found = choices.find((choice) => choice === word);
    if (found === undefined) this.note(name, `is none of ${choices.join(", ")}`);
    return found ?? null;
  }
  note(name: string, note: string): void {
    const element = placeText(this.#sheet, this.#row.row, name);
    this.#account.push({ element, name: cellText(this.cell(name)).slice(0, 200), note });
  }
  #limited(name: string, most: number): string {
    const text = cellText(this.cell(name));
    if (text.length > most) this.note(name, `is longer than ${most} characters; the rest is cut off`);
    return text.slice(0, most);
  }
}
