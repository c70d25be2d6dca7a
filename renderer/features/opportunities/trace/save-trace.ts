import { writeCsv } from "@shared/interchange/sheet/write-csv.ts";
import { writeTable } from "@shared/interchange/sheet/write-table.ts";
import { copyText } from "../../../platform/charts/export-chart.ts";
import { saveAndTell } from "../../../platform/services/save-file.ts";
import type { Services } from "../../../platform/services/services.ts";
import { traceMessages as words } from "./messages.ts";
import { type TraceRow, traceTable } from "./trace-rows.ts";

export function copyTrace(services: Services, rows: readonly TraceRow[]): Promise<void> {
  const [head = [], ...lines] = traceTable(rows);
  return copyText(services, String(writeTable({ columns: [...head], rows: lines }, "cells")), words.copied);
}

/** Asks where the file goes, and offers to open it. */
export async function saveTrace(
  services: Services,
  rows: readonly TraceRow[],
  form: "csv" | "xlsx",
): Promise<void> {
  const all = traceTable(rows);
  const kind = { description: words.forms[form], extensions: [form] };
  await saveAndTell(
    services,
    { name: `${words.file}.${form}`, kind, told: words.saved },
    form === "csv" ? writeCsv(all) : await workbook(all),
  );
}

async function workbook(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const { writeXlsxFile } = await import("@shared/interchange/sheet/xlsx-file.ts");
  return writeXlsxFile([{ name: words.file, rows }]);
}
