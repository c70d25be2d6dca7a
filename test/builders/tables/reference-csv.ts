import type { DecimalMark } from "@shared/interchange/csv/plain-number.ts";
import type { DataTable, TableProblem } from "@shared/interchange/table/data-table.ts";
import Papa from "papaparse";
import { ReferenceColumn } from "./reference-column.ts";

/**
 * The table that an established reader makes of a delimited text whose first row holds the names; a cell at a time, in
 * the plainest way. What the product's own reader gives is held against it.
 */
export function referenceCsv(
  text: string,
  { delimiter, decimal }: { readonly delimiter: string; readonly decimal: DecimalMark },
): Omit<DataTable, "kind" | "sheet" | "sheets" | "encoding" | "delimiter" | "decimal"> {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const reader = new TableReader(true, decimal);
  reader.take(data, errors);
  return reader.finish();
}

class TableReader {
  readonly #header: boolean;
  readonly #decimal: DecimalMark;
  readonly #problems: TableProblem[] = [];
  readonly #skippedBefore: number[] = [];
  #skippedRows = 0;
  #problemCount = 0;
  #names: string[] | null = null;
  #builders: ReferenceColumn[] = [];
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
    if (this.#names === null) throw new Error("The file is empty.");
    while (this.#skippedBefore.at(-1) === this.rowCount) this.#skippedBefore.pop();
    return {
      names: this.#names,
      columns: this.#builders.map((builder) => builder.build()),
      rowCount: this.rowCount,
      labels: this.#names.map(() => ""),
      header: this.#header,
      headerRows: this.#header ? 1 : 0,
      skippedRows: this.#skippedRows,
      totals: null,
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
    for (let index = 0; index < width; index++) this.#builders[index]?.push(row[index] ?? "");
  }

  #begin(first: readonly string[]): void {
    const taken = new Set<string>();
    this.#names = first.map((cell, index) => {
      const given = this.#header ? cell.trim().replaceAll(/\s+/g, " ") : "";
      if (this.#header && given === "") this.#note("blank-name", this.#fileRow, `Column ${index + 1}`);
      const base = given === "" ? `Column ${index + 1}` : given;
      let name = base;
      for (let copy = 2; taken.has(name); copy++) name = `${base} (${copy})`;
      if (name !== base) this.#note("duplicate-name", this.#fileRow, `${base} → ${name}`);
      taken.add(name);
      return name;
    });
    this.#builders = first.map(() => new ReferenceColumn(this.#decimal));
  }

  #note(kind: TableProblem["kind"], row: number, detail: string): void {
    this.#problemCount++;
    if (this.#problems.length < 200) this.#problems.push({ kind, row, detail });
  }
}
