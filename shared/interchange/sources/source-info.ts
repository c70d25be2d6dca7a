import type { Id } from "@shared/base/ids.ts";
import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import { cellText } from "@shared/domain/scoring/recode.ts";
import type { Dataset, DatasetPurpose } from "@shared/domain/scoring/records.ts";
import type { DataTable } from "../table/data-table.ts";

/** What is told of a table without its cells, but for the first rows. */
export interface SourceInfo extends Omit<DataTable, "columns" | "skippedBefore"> {
  readonly kinds: readonly ("number" | "text")[];
  /** Columns that hold numbers to the eye, words such as NA among them or not. */
  readonly numeric: readonly boolean[];
  /** The first cells of each column, as text. */
  readonly preview: readonly (readonly string[])[];
  readonly previewRows: number;
}

const PREVIEW_ROWS = 200;

export function infoOf(table: DataTable): SourceInfo {
  const { columns, skippedBefore: _skipped, ...rest } = table;
  const previewRows = Math.min(PREVIEW_ROWS, table.rowCount);
  const rows = Array.from({ length: previewRows }, (_, row) => row);
  return {
    ...rest,
    kinds: columns.map(({ dictionary }) => (dictionary === null ? "number" : "text")),
    numeric: columns.map((column) => holdsNumbers(column, table.decimal)),
    preview: columns.map((column) => rows.map((row) => cellText(column, row).slice(0, 200))),
    previewRows,
  };
}

function holdsNumbers({ dictionary }: DatasetColumn, decimal: DataTable["decimal"]): boolean {
  if (dictionary === null) return true;
  const words = dictionary.slice(0, 5000).filter((text) => text.trim() !== "");
  const isNumber = (text: string) => Number.isFinite(Number(decimal === "," ? text.replace(",", ".") : text));
  return words.filter(isNumber).length * 3 > words.length * 2;
}

/** What becomes of a column on its way into the engagement: moments are times as milliseconds UTC. */
export type Treatment = "keep" | "pseudonym" | "moment";

export interface LaidColumn {
  /** Its place in the file. */
  readonly index: number;
  readonly name: string;
  readonly as: Treatment;
}

export interface Privacy {
  readonly dropped: ReadonlySet<string>;
  readonly pseudonymous: ReadonlySet<string>;
}

/** The columns that are kept, in the order of the file. */
export function layColumns(
  { names }: Pick<DataTable, "names">,
  { dropped, pseudonymous }: Privacy,
  moments: ReadonlySet<string> = new Set(),
): LaidColumn[] {
  return names.flatMap((name, index) => {
    if (dropped.has(name)) return [];
    const as = pseudonymous.has(name) ? "pseudonym" : moments.has(name) ? "moment" : "keep";
    return [{ index, name, as }];
  });
}

/** The record of a table whose columns are laid so; they are written under the same id. */
export function datasetRecord(
  info: Pick<SourceInfo, "names" | "labels" | "kinds" | "sheet" | "encoding" | "delimiter" | "rowCount">,
  laid: readonly LaidColumn[],
  fields: { id: Id; name: string; fileName: string; importedOn: string; purpose: DatasetPurpose },
): Omit<Dataset, "type" | "order"> {
  const kept = new Set(laid.map(({ name }) => name));
  return {
    ...fields,
    fileName: fields.fileName.slice(0, 500),
    sheet: info.sheet,
    encoding: info.encoding,
    delimiter: info.delimiter,
    rowCount: info.rowCount,
    columns: laid.map(({ index, name, as }) => ({
      name,
      label: info.labels[index] ?? "",
      kind: as === "pseudonym" ? "text" : as === "moment" ? "number" : (info.kinds[index] ?? "text"),
    })),
    dropped: info.names.filter((name) => !kept.has(name)),
    pseudonymous: laid.filter(({ as }) => as === "pseudonym").map(({ name }) => name),
  };
}
