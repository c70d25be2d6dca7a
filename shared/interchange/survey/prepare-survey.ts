import type { Id } from "@shared/base/ids.ts";
import type { Dataset } from "@shared/domain/scoring/records.ts";
import type { CsvTable } from "../csv/read-csv.ts";

/** The record of a table that was read; its columns are written under the same id. */
export const datasetOf = (
  table: CsvTable,
  fields: { id: Id; name: string; fileName: string; importedOn: string } & Partial<
    Pick<Dataset, "purpose" | "sheet" | "dropped" | "pseudonymous">
  >,
): Omit<Dataset, "type" | "order"> => ({
  purpose: "survey",
  sheet: "",
  dropped: [],
  pseudonymous: [],
  ...fields,
  encoding: table.encoding,
  delimiter: table.delimiter,
  rowCount: table.rowCount,
  columns: table.names.map((name, index) => ({
    name,
    label: "",
    kind: table.columns[index]?.dictionary ? "text" : "number",
  })),
});

/** “Survey October.csv” → “Survey October”. */
export const nameOfFile = (fileName: string): string => fileName.replace(/\.[a-z0-9]+$/i, "") || "Survey";
