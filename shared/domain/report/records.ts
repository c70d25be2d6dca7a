import { z } from "zod";
import { dateField, idField, lineField, optionalId, orderField, textField } from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";

export const REPORT_KINDS = ["redesign-proposal", "prototype-plan"] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** The words and choices of one report; its figures are computed from the model. */
const reportSchema = z.strictObject({
  id: idField,
  type: z.literal("report"),
  kind: z.enum(REPORT_KINDS),
  title: lineField,
  subtitle: lineField,
  preparedFor: lineField,
  date: dateField,
  /** Executive summary, paragraphs divided by blank lines. */
  summary: textField,
  /** What we ask of the client. */
  request: textField,
  asIsId: optionalId,
  toBeId: optionalId,
  planId: optionalId,
  order: orderField,
});
export type Report = z.infer<typeof reportSchema>;
export const reportType = defineRecord<Report>({
  type: "report",
  number: 1,
  noun: "report",
  schema: reportSchema,
  indexes: [],
});
