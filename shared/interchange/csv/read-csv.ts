import { UserError } from "@shared/base/result.ts";
import type { DatasetColumn } from "@shared/domain/scoring/columns.ts";
import Papa from "papaparse";
import { ColumnBuilder, type DecimalMark } from "./column-builder.ts";
import { decodeText, detectEncoding, type Encoding } from "./detect-encoding.ts";

export const CSV_LIMITS = { bytes: 300_000_000, rows: 2_000_000, columns: 5_000, name: 200 } as const;
export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface CsvOptions {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly decimal?: DecimalMark;
  /** The first row holds the names (default). */
  readonly header?: boolean;
}

/** Something about the file that the user should know; nothing of it stops the import. */
export interface CsvProblem {
  readonly kind: "duplicate-name" | "blank-name" | "too-few-cells" | "too-many-cells" | "quotes";
  /** Row of the file as a spreadsheet counts it: the header is 1. */
  readonly row: number;
  readonly detail: string;
}

export interface CsvTable {
  readonly names: readonly string[];
  readonly columns: readonly DatasetColumn[];
  readonly rowCount: number;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly decimal: DecimalMark;
  readonly header: boolean;
  readonly problems: readonly CsvProblem[];
  readonly problemCount: number;
  /** Data rows before which file rows were skipped as blank, to count rows as the file does. */
  readonly skippedBefore: readonly number[];
}

const SAMPLE_CHARACTERS = 200_000;
const CHUNK_CHARACTERS = 1 << 20;
const PROBLEMS_KEPT = 200;

/** The row of the file in which a data row stands, as a spreadsheet counts. */
export function fileRow(table: Pick<CsvTable, "header" | "skippedBefore">, row: number): number {
  const skipped = table.skippedBefore.filter((at) => at <= row).length;
  return row + skipped + (table.header ? 2 : 1);
}

/** Reads a whole table. What is not said in the options is detected. Throws a UserError with the limit that is passed. */
export function readCsv(
  bytes: Uint8Array,
  options: CsvOptions = {},
  onProgress?: (share: number, rows: number) => void,
): CsvTable {
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
  const reader = new TableReader(options.header ?? true, decimal);
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
  return { ...reader.finish(), encoding, delimiter, decimal };
}

/** The delimiter that cuts most rows into as many cells as the header has, and into the most cells. */
export function detectDelimiter(sample: string): Delimiter {
  let best: Delimiter = ",";
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
function detectDecimal(sample: string, delimiter: Delimiter): DecimalMark {
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
  readonly #problems: CsvProblem[] = [];
  readonly #skippedBefore: number[] = [];
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

  finish(): Omit<CsvTable, "encoding" | "delimiter" | "decimal"> {
    if (this.#names === null) throw new UserError("The file is empty.");
    while (this.#skippedBefore.at(-1) === this.rowCount) this.#skippedBefore.pop();
    return {
      names: this.#names,
      columns: this.#builders.map((builder) => builder.build()),
      rowCount: this.rowCount,
      header: this.#header,
      problems: this.#problems,
      problemCount: this.#problemCount,
      skippedBefore: this.#skippedBefore,
    };
  }

  #takeRow(row: readonly string[]): void {
    this.#fileRow++;
    if (row.every((cell) => cell.trim() === "") && (row.length === 1 || row.length !== this.#names?.length)) {
      if (this.#names !== null) this.#skippedBefore.push(this.rowCount);
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

  #note(kind: CsvProblem["kind"], row: number, detail: string): void {
    this.#problemCount++;
    if (this.#problems.length < PROBLEMS_KEPT) this.#problems.push({ kind, row, detail });
  }
}
