import type { Cell } from "@shared/interchange/sheet/cells.ts";
import { writeTable } from "@shared/interchange/sheet/write-table.ts";
import { copyText, saveFile } from "../../platform/charts/export-chart.ts";
import { saveAndTell } from "../../platform/services/save-file.ts";
import type { Services } from "../../platform/services/services.ts";
import { COLUMNS } from "./columns.tsx";
import { messages } from "./messages.ts";
import type { FailPointRow } from "./rows.ts";

export type TableFormat = "copy" | "csv" | "xlsx";

type Column = (typeof COLUMNS)[number];

/** A letter alone says little in a file: the whole word. */
const titleOf = ({ title, hint }: Column): string => (title.length === 1 && hint?.split(",")[0]) || title;

/** Figures are plain numbers, so that a spreadsheet can count with them. */
function cellsOf(column: Column, row: FailPointRow): Cell[] {
  const text = column.value(row);
  const cell = text === "" ? null : column.align === "end" ? Number(text) : text;
  return column.below ? [cell, column.below.value(row) || null] : [cell];
}

const tableOf = (rows: readonly FailPointRow[]) => ({
  columns: COLUMNS.flatMap((column) => [titleOf(column), ...(column.below ? [column.below.title] : [])]),
  rows: rows.map((row) => COLUMNS.flatMap((column) => cellsOf(column, row))),
});

/** The shown fail points for a spreadsheet: on the clipboard, or as a file. */
export async function exportTable(
  services: Services,
  rows: readonly FailPointRow[],
  format: TableFormat,
): Promise<void> {
  const table = tableOf(rows);
  if (format === "copy") return copyText(services, String(writeTable(table, "cells")), messages.copied);
  if (format === "csv") {
    const bytes = writeTable(table, "csv");
    if (typeof bytes !== "string") await saveFile(services, messages.fileName, "csv", bytes);
    return;
  }
  // The writer of workbooks is large, and seldom wanted.
  const { writeXlsxFile } = await import("@shared/interchange/sheet/xlsx-file.ts");
  const bytes = await writeXlsxFile([{ name: messages.fileName, rows: [table.columns, ...table.rows] }]);
  const kind = { description: messages.workbook, extensions: ["xlsx"] };
  await saveAndTell(services, { name: `${messages.fileName}.xlsx`, kind, told: messages.saved }, bytes);
}
