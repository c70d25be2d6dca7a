import { z } from "zod";
import { dateField, idField, lineField, optionalId, orderField, textField } from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";

export const VERBATIM_KINDS = ["complaint", "comment", "praise", "suggestion"] as const;
export type VerbatimKind = (typeof VERBATIM_KINDS)[number];

/**
 * What one client said or wrote, as the consultant understood it. A row of a data set is a record only once somebody
 * judged it; it then carries all of what the row held, so that it stands on its own.
 */
const verbatimSchema = z.strictObject({
  id: idField,
  type: z.literal("verbatim"),
  /**
   * The table and the row it came from, 0-based; both null when it was written down by hand. Without a row it came with
   * an earlier table, which this one goes on with.
   */
  datasetId: optionalId,
  row: z.int().min(0).nullable(),
  text: textField,
  date: dateField,
  channel: lineField,
  /** The segment as the source names it; "" when unknown. */
  segment: lineField,
  kind: z.enum(VERBATIM_KINDS),
  touchPointId: optionalId,
  tags: z.array(lineField.min(1)).max(50),
  /** By hand, −2 … +2; null when not judged. */
  sentiment: z.int().min(-2).max(2).nullable(),
  /** Critical incident technique (Flanagan 1954; Bitner, Booms & Tetreault 1990); null when it is none. */
  incident: z.enum(["satisfying", "dissatisfying"]).nullable(),
  /** Shown as a quote on the map. */
  pinned: z.boolean(),
  /** Somebody went through it. */
  triaged: z.boolean(),
  order: orderField,
});
export type Verbatim = z.infer<typeof verbatimSchema>;
export const verbatimType = defineRecord<Verbatim>({
  type: "verbatim",
  number: 1,
  noun: "verbatim",
  schema: verbatimSchema,
  indexes: ["datasetId", "touchPointId"],
});

/** Which columns of a data set hold what clients said; "" for a column that the file does not have. */
const verbatimMappingSchema = z.strictObject({
  id: idField,
  type: z.literal("verbatimMapping"),
  name: lineField.min(1),
  datasetId: idField,
  text: lineField,
  date: lineField,
  channel: lineField,
  segment: lineField,
  sentiment: lineField,
  kind: lineField,
  touchPoint: lineField,
  /** What rows without a kind are. */
  usualKind: z.enum(VERBATIM_KINDS),
  /** The names that the touch point column uses. */
  touchPoints: z.array(z.strictObject({ name: lineField, touchPointId: optionalId })).max(2000),
  /** What the rows can be counted against, e.g. clients served in that time; null when unknown. */
  clients: z.number().min(0).nullable(),
  order: orderField,
});
export type VerbatimMapping = z.infer<typeof verbatimMappingSchema>;
export const verbatimMappingType = defineRecord<VerbatimMapping>({
  type: "verbatimMapping",
  number: 1,
  noun: "collection of verbatims",
  schema: verbatimMappingSchema,
  indexes: ["datasetId"],
});
