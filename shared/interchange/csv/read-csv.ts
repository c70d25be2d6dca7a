import { UserError } from "@shared/base/result.ts";
import type { DataTable, TableOptions, TableProgress } from "../table/data-table.ts";
import { findHeader, SAMPLE_ROWS } from "../table/find-header.ts";
import { ProblemList } from "../table/problem-list.ts";
import { progressTeller, TableBuilder } from "../table/table-builder.ts";
import { CellDecoder } from "./cell-decoder.ts";
import { type ByteText, byteText, detectEncoding } from "./detect-encoding.ts";
import { detectDecimal, detectDelimiter } from "./detect-format.ts";
import { RowBlock } from "./row-block.ts";
import { type RowSink, scanRows } from "./scan-rows.ts";
import { decoderOf } from "./text-decoder.ts";

export type CsvTable = DataTable;

const SAMPLE_BYTES = 200_000;
/** Control characters that a text may hold: so many, or such a share of its beginning. */
const MOST_ODD = 4;
const ODD_SHARE = 0.03;
const LINE_END = 10;

/**
 * Reads delimited text straight from its bytes into columns: a cell that is a number, or that was there before, is never
 * made a text. What is not said in the options is detected. Throws a UserError with the limit that is passed.
 */
export function readCsv(
  bytes: Uint8Array,
  options: TableOptions = {},
  onProgress?: TableProgress,
): DataTable {
  const encoding = options.encoding ?? detectEncoding(bytes);
  const text = byteText(bytes, encoding);
  refuseBinary(text, options.delimiter);
  const decoder = new CellDecoder(text.bytes, text.encoding);
  const delimiter = options.delimiter ?? detectDelimiter(sampleText(text, decoder));
  const mark = delimiterBytes(delimiter, text);
  const sample = new SampleSink(decoder);
  scanRows(text.bytes, text.start, mark, sample);
  const problems = new ProblemList();
  const header = findHeader(sample, options, problems);
  const decimal = options.decimal ?? detectDecimal(sample.rows.slice(header.skippedRows + header.headerRows));
  const above = header.skippedRows + header.headerRows;
  const { open } = sample;
  // What is above the data is read here only.
  if (open && open.row <= above) problems.note("open-quote", open.row, columnPlace(open.column));
  const from = sample.ends[above - 1] ?? (above === 0 ? text.start : text.bytes.length);
  const last = sample.ends.at(-1) ?? from;
  const rowBytes = Math.max(2, (last - from) / Math.max(1, sample.rows.length - above));
  const builder = new TableBuilder(header, problems, decimal, ((text.bytes.length - from) / rowBytes) * 1.05);
  const tell = progressTeller(text.bytes.length, onProgress);
  const sink = new BuilderSink(text.bytes, decoder, builder, problems, above, tell);
  readRows(text.bytes, from, mark, sink, header.names.length);
  tell(text.bytes.length, builder.rowCount);
  return { ...builder.finish(options), kind: "csv", sheet: "", sheets: [], encoding, delimiter, decimal };
}

/** Rows that are cut the simple way in blocks, the others one by one. */
function readRows(bytes: Uint8Array, from: number, mark: Uint8Array, sink: BuilderSink, width: number): void {
  // Of a table of one column a blank row is no row.
  if (mark.length > 1 || width < 2) {
    scanRows(bytes, from, mark, sink);
    return;
  }
  const block = new RowBlock(width);
  let at = from;
  while (at < bytes.length) {
    at = block.fill(bytes, at, mark[0] as number);
    sink.rows(block, at);
    if (block.isFull || at >= bytes.length) continue;
    sink.isSingle = true;
    scanRows(bytes, at, mark, sink);
    at = sink.next;
  }
}

/** A picture or a program has control characters all over; in a text a stray one may stand here and there. */
function refuseBinary({ bytes, start }: ByteText, delimiter: string | undefined): void {
  const looked = bytes.subarray(start, start + SAMPLE_BYTES);
  const allowed = new Set([..."\t\n\f\r\x1a", delimiter ?? ""].map((letter) => letter.charCodeAt(0)));
  // Noughts say little: spoilt UTF-16 is full of them.
  const isOdd = (byte: number) => byte > 0 && byte < 32 && !allowed.has(byte);
  let odd = 0;
  let written = 0;
  for (const byte of looked) {
    if (byte > 0) written++;
    if (isOdd(byte)) odd++;
  }
  const empty = written === 0 && looked.length > 0;
  if (!empty && (odd <= MOST_ODD || odd <= written * ODD_SHARE)) return;
  const above = looked.subarray(0, Math.max(0, looked.findIndex(isOdd))).filter((byte) => byte === LINE_END);
  throw new UserError("This is no table: the file holds what is no text.", `row ${above.length + 1}`);
}

const sampleText = ({ bytes, start }: ByteText, decoder: CellDecoder): string =>
  decoder.text(start, Math.min(bytes.length, start + SAMPLE_BYTES));

/** The delimiter as it stands in the file. */
function delimiterBytes(delimiter: string, { encoding }: ByteText): Uint8Array {
  if ([...delimiter].length !== 1 || /["\r\n]/.test(delimiter)) {
    throw new UserError(
      `“${delimiter}” cannot part cells: give one character, no quote and no line end.`,
      "the delimiter",
    );
  }
  const utf8 = new TextEncoder().encode(delimiter);
  if (encoding === "utf-8" || utf8.length === 1) return utf8;
  const decoder = decoderOf(encoding);
  for (let byte = 128; byte < 256; byte++) {
    if (decoder.decode(Uint8Array.of(byte)) === delimiter) return Uint8Array.of(byte);
  }
  throw new UserError(
    `The encoding ${encoding} has no “${delimiter}”. Choose another delimiter.`,
    "the delimiter",
  );
}

const columnPlace = (column: number): string => `column ${column + 1}`;
const unquoted = (text: string, escaped: boolean): string => (escaped ? text.replaceAll('""', '"') : text);

/** The rows of a file's beginning as text, and where each of them ends. */
class SampleSink implements RowSink {
  readonly rows: string[][] = [];
  readonly ends: number[] = [];
  /** Where a quote opens that never closes. */
  open: { readonly row: number; readonly column: number } | null = null;
  readonly #decoder: CellDecoder;
  #row: string[] = [];

  constructor(decoder: CellDecoder) {
    this.#decoder = decoder;
  }

  cell(_column: number, start: number, end: number, escaped: boolean): void {
    this.#row.push(unquoted(this.#decoder.text(start, end), escaped));
  }

  oddQuote(): void {}

  openQuote(column: number): void {
    this.open = { row: this.rows.length + 1, column };
  }

  endRow(_cells: number, next: number): boolean {
    this.rows.push(this.#row);
    this.ends.push(next);
    this.#row = [];
    return this.rows.length < SAMPLE_ROWS;
  }

  progress(): void {}
}

class BuilderSink implements RowSink {
  readonly #bytes: Uint8Array;
  readonly #decoder: CellDecoder;
  readonly #builder: TableBuilder;
  readonly #problems: ProblemList;
  readonly #tell: (done: number, rows: number) => void;
  #fileRow: number;
  /** Only one row is asked for, and where the next begins. */
  isSingle = false;
  next = 0;

  constructor(
    bytes: Uint8Array,
    decoder: CellDecoder,
    builder: TableBuilder,
    problems: ProblemList,
    rowsAbove: number,
    tell: (done: number, rows: number) => void,
  ) {
    this.#bytes = bytes;
    this.#decoder = decoder;
    this.#builder = builder;
    this.#problems = problems;
    this.#fileRow = rowsAbove + 1;
    this.#tell = tell;
  }

  cell(column: number, start: number, end: number, escaped: boolean): void {
    if (escaped) this.#builder.takeText(column, unquoted(this.#decoder.text(start, end), true));
    else this.#builder.takeBytes(column, this.#bytes, start, end, this.#decoder);
  }

  oddQuote(): void {
    this.#problems.note("quotes", this.#fileRow, "");
  }

  openQuote(column: number): void {
    this.#problems.note("open-quote", this.#fileRow, columnPlace(column));
  }

  endRow(cells: number, next: number): boolean {
    this.#builder.endRow(cells, this.#fileRow++);
    this.next = next;
    return !this.isSingle;
  }

  rows(block: RowBlock, next: number): void {
    this.#builder.takeRows(block, this.#bytes, this.#fileRow, this.#decoder);
    this.#fileRow += block.rows;
    this.progress(next);
  }

  progress(at: number): void {
    this.#tell(at, this.#builder.rowCount);
  }
}
