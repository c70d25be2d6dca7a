import type { ReadModel } from "@shared/domain/core/model.ts";
import { type AuditPoint, auditTable } from "@shared/domain/policy/audit-table.ts";
import type { ClauseAudit } from "@shared/domain/policy/read-audit.ts";
import type { Cell } from "@shared/interchange/sheet/cells.ts";
import { writeCsv } from "@shared/interchange/sheet/write-csv.ts";
import { writeTable } from "@shared/interchange/sheet/write-table.ts";
import { copyText } from "../../../platform/charts/export-chart.ts";
import { saveAndTell } from "../../../platform/services/save-file.ts";
import type { Services } from "../../../platform/services/services.ts";
import { matrixMessages as messages } from "./matrix-messages.ts";

/** What is shown of the matrix: its clauses, held against the tests (null) or against touch points. */
export interface ShownMatrix {
  readonly rows: readonly ClauseAudit[];
  readonly points: readonly AuditPoint[] | null;
}

const tableOf = (model: ReadModel, { rows, points }: ShownMatrix): (readonly Cell[])[] =>
  auditTable(rows, (id) => model.get("touchPoint", id)?.name ?? "", points);

export function copyMatrix(services: Services, model: ReadModel, shown: ShownMatrix): Promise<void> {
  const [head = [], ...rows] = tableOf(model, shown);
  const text = writeTable({ columns: head.map(String), rows }, "cells");
  return copyText(services, String(text), messages.copied);
}

/** Asks where the file goes, and offers to open it. */
export async function saveMatrix(
  services: Services,
  model: ReadModel,
  shown: ShownMatrix,
  form: "csv" | "xlsx",
): Promise<void> {
  const all = tableOf(model, shown);
  const kind = { description: messages.forms[form], extensions: [form] };
  await saveAndTell(
    services,
    { name: `${messages.file}.${form}`, kind, told: messages.saved },
    form === "csv" ? writeCsv(all) : await workbook(all),
  );
}

async function workbook(rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const { writeXlsxFile } = await import("@shared/interchange/sheet/xlsx-file.ts");
  return writeXlsxFile([{ name: messages.file, rows }]);
}
