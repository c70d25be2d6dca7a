import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import type { DecimalMark } from "../csv/plain-number.ts";
import type { Encoding } from "../csv/text-forms.ts";

export const TABLE_LIMITS = {
  bytes: 300_000_000,
  /** Of a packed file (gzip, workbook) when it is unpacked. */
  unpacked: 1_000_000_000,
  rows: 2_000_000,
  columns: 5_000,
  /** Rows × columns: what the memory of an ordinary machine holds. */
  cells: 50_000_000,
  name: 200,
  /** Rows above the names that are looked through for them. */
  rowsAbove: 50,
} as const;

export const TABLE_KINDS = ["csv", "xlsx", "xes"] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** How a table is to be read; what is left out is detected. */
export interface TableOptions {
  readonly encoding?: Encoding;
  /** Any one character. */
  readonly delimiter?: string;
  readonly decimal?: DecimalMark;
  /** Rows hold the names of the columns (default); false is the same as no header rows. */
  readonly header?: boolean;
  /** How many rows hold the names: 0, 1, or 2 (labels or groups above codes). */
  readonly headerRows?: number;
  /** Rows above the names, such as a title. */
  readonly skippedRows?: number;
  /** Of a workbook. */
  readonly sheet?: string;
  /** Rows at the end that sum up those above are left out; they are kept unless it is said. */
  readonly withoutTotals?: boolean;
}

/** Something about the file that the user should know; nothing of it stops the import. */
export interface TableProblem {
  readonly kind:
    | "duplicate-name"
    | "blank-name"
    | "too-few-cells"
    | "too-many-cells"
    | "quotes"
    /** A quote that never closes; the detail names its column. */
    | "open-quote"
    /** A row at the end sums up those above it, as the word in the detail says, or its cells when there is none. */
    | "totals"
    /** A cell of a workbook that holds #DIV/0! or the like; it is read as blank. */
    | "cell-error"
    /** A part of an event log that has no place in a table. */
    | "left-out";
  /** Row of the file as a spreadsheet counts it: the first is 1. In an event log, the number of the event. */
  readonly row: number;
  readonly detail: string;
}

export interface TableTotals {
  /** Rows of the file as a spreadsheet counts, each with the word that tells it, “” where its cells do. */
  readonly rows: readonly { readonly row: number; readonly word: string }[];
  /** They are not in the columns. */
  readonly leftOut: boolean;
}

/** A table as columns, from whatever file it came, and how it was read. */
export interface DataTable {
  readonly kind: TableKind;
  readonly names: readonly string[];
  /** The words that stood above the names (the question asked); “” where there were none. As many as names. */
  readonly labels: readonly string[];
  readonly columns: readonly DatasetColumn[];
  readonly rowCount: number;
  readonly encoding: Encoding;
  /** “” unless the file is delimited text. */
  readonly delimiter: string;
  readonly decimal: DecimalMark;
  readonly header: boolean;
  readonly headerRows: number;
  /** Rows above the names that were passed over: titles and blank ones. */
  readonly skippedRows: number;
  /** The sheet that was read, and all that the workbook has; “” and none for other files. */
  readonly sheet: string;
  readonly sheets: readonly string[];
  /** Rows at the end that sum up those above them; null when there are none. */
  readonly totals: TableTotals | null;
  readonly problems: readonly TableProblem[];
  /** All of them; `problems` holds the first. */
  readonly problemCount: number;
  /** Data rows before which file rows were skipped as blank, rising, to count rows as the file does. */
  readonly skippedBefore: readonly number[];
}

/** Told while a table is read: the share of the file that is done (0–1), and the data rows so far. */
export type TableProgress = (share: number, rows: number) => void;

/** The row of the file in which a data row stands, as a spreadsheet counts. */
export function fileRow(
  table: Pick<DataTable, "headerRows" | "skippedRows" | "skippedBefore">,
  row: number,
): number {
  const skipped = table.skippedBefore.filter((at) => at <= row).length;
  return row + skipped + table.skippedRows + table.headerRows + 1;
}
