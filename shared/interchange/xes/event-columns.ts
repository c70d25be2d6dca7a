import { UserError } from "@shared/base/result.ts";
import type { Encoding } from "../csv/text-forms.ts";
import { type DataTable, TABLE_LIMITS } from "../table/data-table.ts";
import type { ProblemList } from "../table/problem-list.ts";
import { TableColumn } from "../table/table-column.ts";

/** Columns that come first, as far as the log has them: case, activity, time, lifecycle, resource. */
const FIRST = ["case:concept:name", "concept:name", "time:timestamp", "lifecycle:transition", "org:resource"];

interface Held {
  readonly name: string;
  readonly column: TableColumn;
  lastRow: number;
}

/** Collects events whose attributes are only known as they come. */
export class EventColumns {
  readonly #held = new Map<string, Held>();
  #capacity = 1024;
  #row = 0;

  get rowCount(): number {
    return this.#row;
  }

  /** Puts an attribute of the event that is being read; a second value takes the place of the first. */
  put(key: string, value: string): void {
    const name = key.slice(0, TABLE_LIMITS.name);
    const held = this.#held.get(name) ?? this.#begin(name);
    held.lastRow = this.#row;
    held.column.takeText(this.#row, value);
  }

  endRow(): void {
    for (const held of this.#held.values()) if (held.lastRow !== this.#row) held.column.takeBlank(this.#row);
    this.#row++;
    if (this.#row > TABLE_LIMITS.rows || this.#row * this.#held.size > TABLE_LIMITS.cells) {
      throw new UserError(
        "The log has more than 2 000 000 events, or 50 000 000 attributes. Split it by cases.",
        `event ${this.#row}`,
      );
    }
    if (this.#row < this.#capacity) return;
    this.#capacity *= 2;
    for (const { column } of this.#held.values()) column.grow(this.#capacity);
  }

  finish(problems: ProblemList, encoding: Encoding): DataTable {
    const order = [...this.#held.values()].sort((a, b) => place(a.name) - place(b.name));
    return {
      kind: "xes",
      names: order.map(({ name }) => name),
      labels: order.map(() => ""),
      columns: order.map(({ column }) => column.build(this.#row)),
      rowCount: this.#row,
      encoding,
      delimiter: "",
      decimal: ".",
      header: false,
      headerRows: 0,
      skippedRows: 0,
      sheet: "",
      sheets: [],
      problems: problems.problems,
      problemCount: problems.count,
      totals: null,
      skippedBefore: [],
    };
  }

  #begin(name: string): Held {
    if (this.#held.size === TABLE_LIMITS.columns) {
      throw new UserError(
        `The log has more than ${TABLE_LIMITS.columns} different attributes. Leave out those that are not needed.`,
        `event ${this.#row + 1}`,
      );
    }
    const column = new TableColumn(".", this.#capacity);
    for (let row = 0; row < this.#row; row++) column.takeBlank(row);
    const held = { name, column, lastRow: -1 };
    this.#held.set(name, held);
    return held;
  }
}

const place = (name: string): number => {
  const at = FIRST.indexOf(name);
  return at < 0 ? FIRST.length : at;
};
