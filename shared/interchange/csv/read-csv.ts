import { UserError } from "@shared/base/result.ts";
import Papa from "papaparse";
import {
  type DataTable,
  TABLE_LIMITS,
  type TableOptions,
  type TableProblem,
  type TableProgress,
} from "../table/data-table.ts";
import { ColumnBuilder, type DecimalMark } from "./column-builder.ts";
import { decodeText, detectEncoding } from "./detect-encoding.ts";

export const CSV_LIMITS = TABLE_LIMITS;
/** Those that are tried; a file may have any one character. */
export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type CsvOptions = TableOptions;
export type CsvTable = DataTable;

const SAMPLE_CHARACTERS = 200_000;
const CHUNK_CHARACTERS = 1 << 20;
const PROBLEMS_KEPT = 200;

/** Reads a whole table. What is not said in the options is detected. Throws a UserError with the limit that is passed. */
export function readCsv(bytes: Uint8Array, options: CsvOptions = {}, onProgress?: TableProgress): DataTable {
  if (bytes.length > CSV_LIMITS.bytes) {
    throw new UserError(
      "The file is larger than 300 MB. Split it, or leave out columns that are not needed.",
    );
  }
  const encoding = options.encoding ?? detectEncoding(bytes);
  const text = decodeText(bytes, encoding);
  if (text.trim() === "") throw new UserError("The file is empty.");
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const delimiter = options.delimiter ?? detectDelimiter(sample);
  const decimal = options.decimal ?? detectDecimal(sample, delimiter);
  const reader = new TableReader(options.headerRows !== 0 && (options.header ?? true), decimal);
  const config = {
    delimiter,
    chunkSize: CHUNK_CHARACTERS,
    chunk: (results: Papa.ParseResult<string[]>) => {
      reader.take(results.data, results.errors);
      onProgress?.(Math.min(1, results.meta.cursor / text.length), reader.rowCount);
    },
  };
  // Papa cuts a string into chunks just as it does a file; its types know only the file.
  (Papa.parse as (text: string, config: object) => void)(text, config);
  return { ...reader.finish(), kind: "csv", sheet: "", sheets: [], encoding, delimiter, decimal };
}

/** The delimiter that cuts most rows into as many cells as the header has, and into the most cells. */
export function detectDelimiter(sample: string): string {
  let best: string = ",";
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const rows = Papa.parse<string[]>(sample, { delimiter, preview: 40, skipEmptyLines: true }).data;
    const width = rows[0]?.length ?? 0;
    if (width < 2) continue;
    const steady = rows.filter((row) => row.length === width).length / rows.length;
    const score = steady * Math.log(width);
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** A comma counts as the decimal mark when cells look like 3,5, none like 3.5, and the comma does not divide cells. */
function detectDecimal(sample: string, delimiter: string): DecimalMark {
  const rows = Papa.parse<string[]>(sample, { delimiter, preview: 200 }).data;
  let commas = 0;
  let points = 0;
  for (const cell of rows.flat()) {
    if (/^\s*[+-]?\d+,\d+\s*$/.test(cell)) commas++;
    else if (/^\s*[+-]?\d+\.\d+\s*$/.test(cell)) points++;
  }
  return commas > points ? "," : ".";
}

class TableReader {
  readonly #header: boolean;
  readonly #decimal: DecimalMark;
  readonly #problems: TableProblem[] = [];
  readonly #skippedBefore: number[] = [];
  #skippedRows = 0;
  #problemCount = 0;
  #names: string[] | null = null;
  #builders: ColumnBuilder[] = [];
  #fileRow = 0;
  rowCount = 0;

  constructor(header: boolean, decimal: DecimalMark) {
    this.#header = header;
    this.#decimal = decimal;
  }

  take(rows: readonly string[][], errors: readonly Papa.ParseError[]): void {
    for (const error of errors) {
      if (error.type === "Quotes") this.#note("quotes", this.#fileRow + (error.row ?? 0) + 1, error.message);
    }
    for (const row of rows) this.#takeRow(row);
  }

  finish(): Omit<DataTable, "kind" | "sheet" | "sheets" | "encoding" | "delimiter" | "decimal"> {
    if (this.#names === null) throw new UserError("The file is empty.");
    while (this.#skippedBefore.at(-1) === this.rowCount) this.#skippedBefore.pop();
    return {
      names: this.#names,
      columns: this.#builders.map((builder) => builder.build()),
      rowCount: this.rowCount,
      labels: this.#names.map(() => ""),
      header: this.#header,
      headerRows: this.#header ? 1 : 0,
      skippedRows: this.#skippedRows,
      problems: this.#problems,
      problemCount: this.#problemCount,
      skippedBefore: this.#skippedBefore,
    };
  }

  #takeRow(row: readonly string[]): void {
    this.#fileRow++;
    if (row.every((cell) => cell.trim() === "") && (row.length === 1 || row.length !== this.#names?.length)) {
      if (this.#names === null) this.#skippedRows++;
      else this.#skippedBefore.push(this.rowCount);
      return;
    }
    if (this.#names === null) {
      this.#begin(row);
      if (this.#header) return;
    }
    const width = this.#builders.length;
    if (row.length < width) this.#note("too-few-cells", this.#fileRow, `${row.length} of ${width}`);
    if (row.length > width && row.slice(width).some((cell) => cell.trim() !== "")) {
      this.#note("too-many-cells", this.#fileRow, `${row.length} for ${width}`);
    }
    this.rowCount++;
    if (this.rowCount > CSV_LIMITS.rows) {
      throw new UserError("The table has more than 2 000 000 rows. Split it, or draw a sample.");
    }
    for (let index = 0; index < width; index++) this.#builders[index]?.push(row[index] ?? "");
  }

  #begin(first: readonly string[]): void {
    if (first.length > CSV_LIMITS.columns) {
      throw new UserError("The table has more than 5 000 columns. Leave out those that are not needed.");
    }
    const taken = new Set<string>();
    this.#names = first.map((cell, index) => {
      const given = this.#header ? cell.trim().replaceAll(/\s+/g, " ").slice(0, CSV_LIMITS.name) : "";
      if (this.#header && given === "") this.#note("blank-name", this.#fileRow, `Column ${index + 1}`);
      const base = given === "" ? `Column ${index + 1}` : given;
      let name = base;
      for (let copy = 2; taken.has(name); copy++) name = `${base} (${copy})`;
      if (name !== base) this.#note("duplicate-name", this.#fileRow, `${base} → ${name}`);
      taken.add(name);
      return name;
    });
    this.#builders = first.map(() => new ColumnBuilder(this.#decimal));
  }

  #note(kind: TableProblem["kind"], row: number, detail: string): void {
    this.#problemCount++;
    if (this.#problems.length < PROBLEMS_KEPT) this.#problems.push({ kind, row, detail });
  }
}
