import type { Dataset } from "@shared/domain/scoring/records.ts";
import type { DataTable } from "../table/data-table.ts";

/**
 * A data set that was brought in, without its columns, as a table that can be looked through again. Its rows count from
 * 1: where they stood in their file is not kept.
 */
export const storedTable = (
  dataset: Pick<Dataset, "columns" | "rowCount" | "sheet">,
): Omit<DataTable, "columns"> => ({
  kind: "csv",
  names: dataset.columns.map(({ name }) => name),
  labels: dataset.columns.map(({ label }) => label),
  rowCount: dataset.rowCount,
  sheet: dataset.sheet,
  ...{ encoding: "utf-8", delimiter: ",", decimal: ".", sheets: [] },
  ...{ header: false, headerRows: 0, skippedRows: 0, skippedBefore: [] },
  ...{ totals: null, problems: [], problemCount: 0 },
});
