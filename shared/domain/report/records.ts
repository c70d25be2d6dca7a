import { z } from "zod";
import { dateField, idField, lineField, optionalId, orderField, textField } from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";
import { layoutOfParts } from "./migrations.ts";

export const REPORT_KINDS = [
  "redesign-proposal",
  "prototype-plan",
  "current-state",
  "executive",
  "policy-audit",
  "workshop-record",
] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];
/** Languages of the fixed words of a report, BCP 47. */
export const REPORT_LANGUAGES = ["en", "de", "fr", "es", "pt", "nl"] as const;
/** `short` leaves out what is looked up: long tables and sections of the appendix. */
export const REPORT_DETAILS = ["full", "short"] as const;
export type ReportDetail = (typeof REPORT_DETAILS)[number];
/** More than any report has; a hostile file stops here. */
const MOST_BLOCKS = 500;

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
  /** Of its fixed words; "" = the engagement's own. */
  language: z.enum(["", ...REPORT_LANGUAGES]),
  /** Blocks and own texts by their ids, in their order; none = the template of its kind. */
  layout: z.array(lineField.min(1)).max(MOST_BLOCKS),
  /** Behind every page, such as “Draft”; "" = none. */
  watermark: lineField,
  detail: z.enum(REPORT_DETAILS),
  /** Whose answers its figures are; null = everybody's. */
  segmentId: optionalId,
  order: orderField,
});
export type Report = z.infer<typeof reportSchema>;
export const reportType = defineRecord<Report>({
  type: "report",
  number: 3,
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
    {
      to: 3,
      why: "A report is composed of blocks; it has a language, a level of detail, a segment and a watermark.",
      migrate: ({ parts, ...record }) => ({
        ...record,
        language: "",
        layout: layoutOfParts(record.kind, parts),
        watermark: "",
        detail: "full",
        segmentId: null,
      }),
    },
  ],
});

/** A text of the consultant's own that stands in one report, where its layout names it. */
const reportTextSchema = z.strictObject({
  id: idField,
  type: z.literal("reportText"),
  reportId: idField,
  title: lineField,
  /** Paragraphs divided by blank lines, with bold, italic, lists, and figures by their names in double braces. */
  text: textField,
  order: orderField,
});
export type ReportText = z.infer<typeof reportTextSchema>;
export const reportTextType = defineRecord<ReportText>({
  type: "reportText",
  number: 1,
  noun: "text of a report",
  element: {
    name: ({ title }) => title,
    where: ({ reportId }, nameOf) => nameOf(reportId),
    size: "part",
  },
  schema: reportTextSchema,
  indexes: ["reportId"],
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
