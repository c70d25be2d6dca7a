import { UserError } from "@shared/base/result.ts";
import type { CellDecoder } from "../csv/cell-decoder.ts";
import type { DecimalMark } from "../csv/plain-number.ts";
import type { RowBlock } from "../csv/row-block.ts";
import {
  type DataTable,
  fileRow,
  TABLE_LIMITS,
  type TableOptions,
  type TableProgress,
} from "./data-table.ts";
import type { HeaderPlan } from "./find-header.ts";
import type { ProblemList } from "./problem-list.ts";
import { TableColumn } from "./table-column.ts";
import { cutColumn, totalsRows } from "./totals-row.ts";

const FEWEST = 1024;

/** Collects the data rows of a table, cell by cell from the left, whatever file they come from. */
export class TableBuilder {
  readonly #plan: HeaderPlan;
  readonly #problems: ProblemList;
  readonly #columns: readonly TableColumn[];
  readonly #skippedBefore: number[] = [];
  readonly #mostRows: number;
  #capacity: number;
  #isBlank = true;
  #surplus = false;
  rowCount = 0;

  /** `expected` is how many rows there may be; more are taken, too. */
  constructor(
    plan: HeaderPlan,
    problems: ProblemList,
    decimal: DecimalMark,
    expected: number,
    mostCells: number = TABLE_LIMITS.cells,
  ) {
    this.#plan = plan;
    this.#problems = problems;
    this.#mostRows = Math.min(TABLE_LIMITS.rows, Math.floor(mostCells / plan.names.length));
    this.#capacity = Math.min(this.#mostRows + 1, Math.max(FEWEST, Math.ceil(expected)));
    this.#columns = plan.names.map(() => new TableColumn(decimal, this.#capacity));
  }

  takeBytes(column: number, bytes: Uint8Array, start: number, end: number, decoder: CellDecoder): void {
    const held = this.#columns[column];
    if (held === undefined) {
      if (decoder.text(start, end).trim() !== "") this.#surplus = true;
    } else if (held.takeBytes(this.rowCount, bytes, start, end, decoder)) this.#isBlank = false;
  }

  takeText(column: number, text: string): void {
    const held = this.#columns[column];
    if (held === undefined) {
      if (text.trim() !== "") this.#surplus = true;
    } else if (held.takeText(this.rowCount, text)) this.#isBlank = false;
  }

  takeNumber(column: number, value: number): void {
    const held = this.#columns[column];
    if (held === undefined) this.#surplus = true;
    else held.takeNumber(this.rowCount, value);
    this.#isBlank = false;
  }

  takeBlank(column: number): void {
    this.#columns[column]?.takeBlank(this.rowCount);
  }

  /**
   * Ends the row, to which so many cells were given. A blank one is passed over, unless it has just the cells that a row
   * has. `fileRow` is where it stands, as a spreadsheet counts.
   */
  endRow(cells: number, fileRow: number): void {
    const width = this.#columns.length;
    if (this.#isBlank && !this.#surplus && (cells < 2 || cells !== width)) {
      this.#skippedBefore.push(this.rowCount);
      return;
    }
    if (this.#surplus) this.#problems.note("too-many-cells", fileRow, `${cells} for ${width}`);
    if (cells < width) this.#problems.note("too-few-cells", fileRow, `${cells} of ${width}`);
    for (let column = cells; column < width; column++) this.takeBlank(column);
    this.#isBlank = true;
    this.#surplus = false;
    this.rowCount++;
    if (this.rowCount > this.#mostRows) throw tooManyRows(this.#mostRows, width, fileRow);
    this.#reach(this.rowCount);
  }

  /** Takes whole rows, the first of which stands in this row of the file; none of them is begun yet. */
  takeRows(block: RowBlock, bytes: Uint8Array, fileRow: number, decoder: CellDecoder): void {
    const width = this.#columns.length;
    const left = this.#mostRows - this.rowCount;
    if (block.rows > left) throw tooManyRows(this.#mostRows, width, fileRow + left);
    this.#reach(this.rowCount + block.rows);
    for (const [place, column] of this.#columns.entries()) {
      column.takeCells(this.rowCount, bytes, block, place, decoder);
    }
    this.rowCount += block.rows;
  }

  /** Makes room for so many rows, and the next. */
  #reach(rows: number): void {
    if (rows < this.#capacity) return;
    while (rows >= this.#capacity) this.#capacity = Math.min(this.#mostRows + 1, this.#capacity * 2);
    for (const column of this.#columns) column.grow(this.#capacity);
  }

  /** Passes over a row of the file that is not there at all. */
  skipRow(): void {
    this.#skippedBefore.push(this.rowCount);
  }

  /** The rows as columns; rows of totals at the end are told, and left out when that is wanted. */
  finish({
    withoutTotals = false,
  }: Pick<TableOptions, "withoutTotals"> = {}): Pick<
    DataTable,
    | "names"
    | "labels"
    | "columns"
    | "rowCount"
    | "header"
    | "headerRows"
    | "skippedRows"
    | "totals"
    | "problems"
    | "problemCount"
    | "skippedBefore"
  > {
    while (this.#skippedBefore.at(-1) === this.rowCount) this.#skippedBefore.pop();
    const { names, labels, headerRows, skippedRows } = this.#plan;
    const read = this.#columns.map((column) => column.build(this.rowCount));
    const place = { headerRows, skippedRows, skippedBefore: this.#skippedBefore };
    const found = totalsRows(read, this.rowCount);
    const rows = found.map(({ row, word }) => ({ row: fileRow(place, row), word }));
    const [first] = found;
    const leftOut = withoutTotals && first !== undefined;
    const rowCount = leftOut ? first.row : this.rowCount;
    if (!leftOut) for (const { row, word } of rows) this.#problems.note("totals", row, word);
    const columns = leftOut ? read.map((column) => cutColumn(column, rowCount)) : read;
    return {
      names,
      labels,
      columns,
      rowCount,
      header: headerRows > 0,
      headerRows,
      skippedRows,
      totals: first === undefined ? null : { rows, leftOut },
      problems: this.#problems.problems,
      problemCount: this.#problems.count,
      skippedBefore: this.#skippedBefore.filter((at) => at < rowCount),
    };
  }
}

const tooManyRows = (most: number, width: number, fileRow: number): UserError =>
  new UserError(
    most === TABLE_LIMITS.rows
      ? "The table has more than 2 000 000 rows. Split it, or draw a sample."
      : `The table of ${width} columns has more than ${most} rows, which is more than 50 000 000 cells. Leave out columns that are not needed, or draw a sample.`,
    `row ${fileRow}`,
  );

/** Tells the progress no more often than it can be seen. */
export const progressTeller = (total: number, onProgress: TableProgress | undefined) => {
  let told = -1;
  return (done: number, rows: number): void => {
    const share = Math.min(1, done / Math.max(1, total));
    if (share - told < 0.01 && share < 1) return;
    told = share;
    onProgress?.(share, rows);
  };
};
