import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import { cellText, parseNumber } from "@shared/domain/scoring/recode.ts";
import { guessDayOrder, parseMoment } from "@shared/domain/times/parse-time.ts";
import { type DataTable, fileRow } from "../table/data-table.ts";

/** A cell that could not be taken, with its row as a spreadsheet counts. */
export interface BadCell {
  readonly row: number;
  readonly column: string;
  readonly text: string;
  readonly why:
    | "no-number"
    | "blank"
    | "off-scale"
    | "no-measure"
    | "no-date"
    | "no-item"
    | "twice"
    | "no-text"
    | "no-kind"
    | "no-sentiment";
}

/** Of each kind so many are named; all are counted. */
export const NAMED_CELLS = 200;

export class BadCells {
  readonly cells: BadCell[] = [];
  count = 0;
  readonly #table: DataTable;

  constructor(table: DataTable) {
    this.#table = table;
  }

  note(row: number, column: string, text: string, why: BadCell["why"]): void {
    this.count++;
    if (this.cells.length < NAMED_CELLS) {
      this.cells.push({ row: fileRow(this.#table, row), column, text: text.slice(0, 200), why });
    }
  }
}

/** Reads cells of a table by the name of their column; a column that is not there is blank everywhere. */
export class RowReader {
  readonly #columns = new Map<string, DatasetColumn>();
  readonly #orders = new Map<string, ReturnType<typeof guessDayOrder>>();
  readonly #bad: BadCells;

  constructor(table: DataTable, bad: BadCells) {
    this.#bad = bad;
    for (const [index, name] of table.names.entries()) {
      const column = table.columns[index];
      if (column) this.#columns.set(name, column);
    }
  }

  text(name: string | undefined, row: number): string {
    const column = name ? this.#columns.get(name) : undefined;
    return column ? cellText(column, row).trim().slice(0, 500) : "";
  }

  /** The same, uncut. */
  whole(name: string | undefined, row: number): string {
    const column = name ? this.#columns.get(name) : undefined;
    return column ? cellText(column, row).trim() : "";
  }

  /** Null when it is blank; a cell that is no number is noted and null. */
  number(name: string | undefined, row: number): number | null {
    const text = this.text(name, row).replace(/\s*%$/, "");
    if (text === "") return null;
    const value = parseNumber(text);
    if (value === null) this.#bad.note(row, name ?? "", text, "no-number");
    return value;
  }

  /** YYYY-MM-DD in the day order that fits the whole column; “” when it is blank, or no date, which is noted. */
  day(name: string | undefined, row: number): string {
    const text = this.text(name, row);
    if (text === "" || name === undefined) return "";
    let order = this.#orders.get(name);
    if (order === undefined) {
      order = guessDayOrder(this.#columns.get(name)?.dictionary ?? []);
      this.#orders.set(name, order);
    }
    const day = dayOf(text, order);
    if (day === "") this.#bad.note(row, name, text, "no-date");
    return day;
  }
}

/** The civil day as it was written: an offset does not move it. */
export function dayOf(text: string, order: ReturnType<typeof guessDayOrder>): string {
  const moment = parseMoment(text, order);
  if (moment === null) return "";
  const day = new Date(moment.time + moment.offset * 60_000).toISOString().slice(0, 10);
  return /^\d{4}-/.test(day) ? day : "";
}
