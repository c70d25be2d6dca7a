import { UserError } from "@shared/base/result.ts";
import { detectDecimal } from "../csv/detect-format.ts";
import { columnLetters } from "../sheet/cells.ts";
import type { DataTable, TableOptions, TableProgress } from "../table/data-table.ts";
import { findHeader, SAMPLE_ROWS, type SampleRows } from "../table/find-header.ts";
import { ProblemList } from "../table/problem-list.ts";
import { progressTeller, TableBuilder } from "../table/table-builder.ts";
import { openWorkbook, type Workbook } from "./open-workbook.ts";
import { mergesOf, type SheetSink, scanSheet } from "./scan-sheet.ts";

/**
 * Reads one sheet of a workbook as a table: the one that is asked for, else the first that looks like one. Dates become
 * ISO text, results of formulas are read, not computed. A sheet is read from front to back, so that a large one takes no
 * more memory than its text and its columns; the libraries at hand build every cell, and tell neither merged cells nor times.
 */
export function readXlsx(
  bytes: Uint8Array,
  options: TableOptions = {},
  onProgress?: TableProgress,
): DataTable {
  const book = openWorkbook(bytes);
  const { sheet, text, sample } = chooseSheet(book, options.sheet);
  const problems = new ProblemList();
  const header = findHeader(sample, options, problems);
  const above = header.skippedRows + header.headerRows;
  const decimal = options.decimal ?? detectDecimal(sample.rows.slice(above));
  const builder = new TableBuilder(header, problems, decimal, text.length / (header.names.length * 25));
  const sink = new BuilderSink(builder, problems, {
    above,
    width: header.names.length,
    sheet: sheet.name,
    tell: progressTeller(text.length / (header.names.length * 30), onProgress),
  });
  scanSheet(book, sheet, text, sink);
  onProgress?.(1, builder.rowCount);
  return {
    ...builder.finish(options),
    kind: "xlsx",
    sheet: sheet.name,
    sheets: book.sheets.map(({ name }) => name),
    encoding: "utf-8",
    delimiter: "",
    decimal,
  };
}

interface ChosenSheet {
  readonly sheet: Workbook["sheets"][number];
  readonly text: string;
  readonly sample: SampleRows;
}

function chooseSheet(book: Workbook, wanted: string | undefined): ChosenSheet {
  const open = (sheet: Workbook["sheets"][number]): ChosenSheet => {
    const text = book.text(sheet.part);
    return { sheet, text, sample: sampleOf(book, sheet, text) };
  };
  if (wanted !== undefined) {
    const sheet = book.sheets.find(({ name }) => name === wanted);
    if (sheet) return open(sheet);
    const names = book.sheets.map(({ name }) => `“${name}”`).join(", ");
    throw new UserError(`The workbook has no sheet “${wanted}”; it has ${names}.`, "its sheets");
  }
  let filled: ChosenSheet | null = null;
  for (const sheet of book.sheets) {
    const chosen = open(sheet);
    if (looksLikeTable(chosen.sample)) return chosen;
    if (filled === null && chosen.sample.rows.length > 0) filled = chosen;
  }
  if (filled === null) throw new UserError("All sheets of the workbook are empty.", "its sheets");
  return filled;
}

/** At least two columns, and in two rows of them something stands. */
const looksLikeTable = ({ rows }: SampleRows): boolean =>
  rows.filter((row) => row.filter((cell) => cell.trim() !== "").length > 1).length > 1;

function sampleOf(book: Workbook, sheet: Workbook["sheets"][number], text: string): SampleRows {
  const rows: string[][] = [];
  let row: string[] = [];
  const put = (column: number, cell: string) => {
    while (row.length < column) row.push("");
    row.push(cell);
  };
  scanSheet(book, sheet, text, {
    startRow: () => {
      row = [];
    },
    text: put,
    number: (column, value) => put(column, String(value)),
    error: (column) => put(column, ""),
    endRow: (number) => {
      while (rows.length < number - 1 && rows.length < SAMPLE_ROWS) rows.push([]);
      if (rows.length < SAMPLE_ROWS) rows.push(row);
      return rows.length < SAMPLE_ROWS;
    },
  });
  while (rows.at(-1)?.every((cell) => cell.trim() === "")) rows.pop();
  return { rows, merges: mergesOf(text, SAMPLE_ROWS) };
}

interface SinkContext {
  readonly above: number;
  readonly width: number;
  readonly sheet: string;
  readonly tell: (done: number, rows: number) => void;
}

class BuilderSink implements SheetSink {
  readonly #builder: TableBuilder;
  readonly #problems: ProblemList;
  readonly #context: SinkContext;
  #next = 0;
  #row: number;
  #isData = false;

  constructor(builder: TableBuilder, problems: ProblemList, context: SinkContext) {
    this.#builder = builder;
    this.#problems = problems;
    this.#context = context;
    this.#row = context.above;
  }

  /** Rows of the names were read before. */
  startRow(row: number): void {
    this.#isData = row > this.#context.above;
    this.#next = 0;
  }

  text(column: number, text: string): void {
    if (!this.#isData) return;
    this.#fill(column);
    this.#builder.takeText(column, text);
  }

  number(column: number, value: number): void {
    if (!this.#isData) return;
    this.#fill(column);
    this.#builder.takeNumber(column, value);
  }

  error(column: number, row: number, text: string): void {
    if (!this.#isData) return;
    this.#fill(column);
    this.#builder.takeBlank(column);
    const place = `Sheet “${this.#context.sheet}”, cell ${columnLetters(column)}${row}: ${text}`;
    this.#problems.note("cell-error", row, place);
  }

  /** A sheet tells no blank cells at the end of a row: none is too short. */
  endRow(row: number): boolean {
    if (!this.#isData) return true;
    const { width, tell } = this.#context;
    for (this.#row++; this.#row < row; this.#row++) this.#builder.skipRow();
    if (this.#next === 0) {
      this.#builder.skipRow();
      return true;
    }
    for (let column = this.#next; column < width; column++) this.#builder.takeBlank(column);
    this.#builder.endRow(Math.max(this.#next, width), row);
    if (this.#builder.rowCount % 1000 === 0) tell(row, this.#builder.rowCount);
    return true;
  }

  #fill(column: number): void {
    for (let blank = this.#next; blank < column; blank++) this.#builder.takeBlank(blank);
    this.#next = column + 1;
  }
}
