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
  /** Chapters by choice, by their name: in it or not; one that is not named is as usual. */
  parts: z.record(lineField.min(1), z.boolean()),
  order: orderField,
});
export type Report = z.infer<typeof reportSchema>;
export const reportType = defineRecord<Report>({
  type: "report",
  number: 2,
  noun: "report",
  element: { name: ({ title }) => title },
  schema: reportSchema,
  indexes: [],
  migrations: [
    {
      to: 2,
      why: "Some chapters stand in a report by choice.",
      migrate: (record) => ({ ...record, parts: {} }),
    },
  ],
});

/** A chart that shall stand in the reports: which, with what choices. Its figures are drawn anew, never kept. */
const pinnedChartSchema = z.strictObject({
  id: idField,
  type: z.literal("pinnedChart"),
  /** The chart's id in the registry of charts, e.g. "measure.drivers". */
  chart: lineField.min(1),
  /** What was chosen when it was pinned: segment, wave, outcome … */
  choices: z.record(lineField, z.union([z.string().max(500), z.number(), z.boolean()])),
  /** The consultant's own finding; "" takes the chart's. */
  title: lineField,
  note: textField,
  order: orderField,
});
export type PinnedChart = z.infer<typeof pinnedChartSchema>;
export const pinnedChartType = defineRecord<PinnedChart>({
  type: "pinnedChart",
  number: 1,
  noun: "pinned chart",
  schema: pinnedChartSchema,
  indexes: [],
});
