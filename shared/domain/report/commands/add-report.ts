import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { dateField } from "../../core/fields.ts";
import { newReport } from "../new-report.ts";
import { REPORT_KINDS, type ReportKind } from "../records.ts";

/** A report about the newest to-be, what it was branched from, and the first plan. */
export const addReport = defineCommand<{ kind: ReportKind; date: string }, Id>({
  id: "report.report.add",
  args: z.object({ kind: z.enum(REPORT_KINDS), date: dateField }),
  label: () => "Add report",
  run: (draft, { kind, date }) => {
    const order = orderAfterLast(draft.all("report"));
    return draft.create("report", { ...newReport(draft, kind, date), order }).id;
  },
});
