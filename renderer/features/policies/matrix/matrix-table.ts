import { findingsText } from "@shared/domain/policy/findings-text.ts";
import type { ClauseAudit } from "@shared/domain/policy/read-audit.ts";
import type { Cell } from "@shared/interchange/sheet/cells.ts";
import { writeCsv } from "@shared/interchange/sheet/write-csv.ts";
import { writeTable } from "@shared/interchange/sheet/write-table.ts";
import { copyText } from "../../../platform/charts/export-chart.ts";
import { saveAndTell } from "../../../platform/services/save-file.ts";
import type { Services } from "../../../platform/services/services.ts";
import type { GridColumn } from "../../../ui/grid-model.ts";
import { auditMessages } from "../audit/audit-messages.ts";
import { matrixMessages as messages } from "./matrix-messages.ts";

type Rows = readonly ClauseAudit[];
type Columns = readonly GridColumn<ClauseAudit>[];
interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What was found stands as a number where it is one, so that a spreadsheet can count it. */
const cellOf = (text: string): Cell => (/^[1-4]$/.test(text) ? Number(text) : text);

/** What is shown of the matrix, with all that is written of its clauses. */
export function tableOf(rows: Rows, columns: Columns): Table {
  const found = columns.filter(({ id }) => id !== "clause" && id !== "policy");
  return {
    columns: [
      messages.policy,
      auditMessages.number,
      auditMessages.heading,
      auditMessages.wording,
      auditMessages.placeInSource,
      ...found.map(({ title }) => title),
      auditMessages.note,
      auditMessages.reason,
      auditMessages.newWording,
      auditMessages.servedControl,
      auditMessages.replacingControl,
      auditMessages.owner,
      auditMessages.due,
    ],
    rows: rows.map((row) => {
      const { policy, clause } = row;
      return [
        policy.name,
        clause.number,
        clause.title,
        clause.wording,
        clause.place,
        ...found.map(({ value }) => cellOf(value(row))),
        findingsText(row.findings),
        clause.decisionReason,
        clause.newWording,
        clause.control,
        clause.replacingControl,
        clause.owner,
        clause.dueDate,
      ];
    }),
  };
}

export const copyMatrix = (services: Services, rows: Rows, columns: Columns): Promise<void> =>
  copyText(services, String(writeTable(tableOf(rows, columns), "cells")), messages.copied);

/** Asks where the file goes, and offers to open it. */
export async function saveMatrix(
  services: Services,
  rows: Rows,
  columns: Columns,
  form: "csv" | "xlsx",
): Promise<void> {
  const table = tableOf(rows, columns);
  const all = [table.columns, ...table.rows];
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
