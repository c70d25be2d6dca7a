import { z } from "zod";
import {
  colourField,
  idField,
  lineField,
  optionalId,
  orderField,
  shareField,
  textField,
} from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";
import { tableReadingField } from "./table-reading.ts";

/** How classes and priorities are figured until the consultant says otherwise. */
export const MEASURE_DEFAULTS = {
  crosshair: "means",
  importance: "stated",
  classWeights: { critical: 2, goodToHave: 1, undecided: 1 },
} as const;

/** The one consulting project that a document holds; its id is the engagement's id. Exactly one per document. */
const engagementSchema = z.strictObject({
  id: idField,
  type: z.literal("engagement"),
  name: lineField.min(1),
  description: textField,
  clientName: lineField,
  clientColour: colourField,
  clientLogoId: optionalId,
  consultantName: lineField,
  consultantFirm: lineField,
  /** BCP 47, e.g. "en". */
  language: lineField,
  /** ISO 4217, e.g. "EUR". */
  currency: lineField,
  /** Version printed on reports, e.g. "1.0". */
  version: lineField,
  confidentiality: lineField,
  /** Below this n a figure is marked as a small sample. */
  smallSample: z.int().min(0),
  /** Confidence level of intervals, 0.95 by default. */
  confidence: z.number().min(0.5).max(0.999),
  /** Where the cross-hair of importance and performance lies: at the grand means or in the middle of the scale. */
  crosshair: z.enum(["means", "middle"]),
  /** Which importance ranks touch points: as clients stated it, or derived from the overall verdict. */
  importance: z.enum(["stated", "derived"]),
  /** What the class of a touch point weighs in its priority. */
  classWeights: z.strictObject({
    critical: z.number().min(0).max(1000),
    goodToHave: z.number().min(0).max(1000),
    undecided: z.number().min(0).max(1000),
  }),
  /** How tables of scores and sheets were read, the latest last; files from before there was any lack it. */
  tableReadings: z.array(tableReadingField).max(500).optional(),
});
export type Engagement = z.infer<typeof engagementSchema>;
export const engagementType = defineRecord<Engagement>({
  type: "engagement",
  number: 2,
  noun: "engagement",
  schema: engagementSchema,
  indexes: [],
  migrations: [
    {
      to: 2,
      why: "Classes and priorities are figured as the engagement says, and say so.",
      migrate: (record) => ({ ...record, ...MEASURE_DEFAULTS }),
    },
  ],
});

/** A group of clients with like needs (a persona is its face). */
const segmentSchema = z.strictObject({
  id: idField,
  type: z.literal("segment"),
  name: lineField.min(1),
  description: textField,
  needs: textField,
  /** Share of clients, 0 to 1; null when unknown. */
  share: shareField.nullable(),
  /** What one client of the segment is worth in a year, in the engagement's currency; null when unknown. */
  value: z.number().min(0).nullable(),
  /** The face of its persona. */
  pictureId: optionalId,
  /** What such a client would say. */
  quote: textField,
  order: orderField,
});
export type Segment = z.infer<typeof segmentSchema>;
export const segmentType = defineRecord<Segment>({
  type: "segment",
  number: 2,
  noun: "segment",
  element: { name: ({ name }) => name },
  schema: segmentSchema,
  indexes: ["pictureId"],
  migrations: [
    {
      to: 2,
      why: "A segment is a persona too: a picture, a quote and what its clients are worth.",
      migrate: (record) => ({ ...record, value: null, pictureId: null, quote: "" }),
    },
  ],
});

/** A picture or file that is kept once; its bytes lie in the store and in assets/ of the file, by this id. */
const assetSchema = z.strictObject({
  id: idField,
  type: z.literal("asset"),
  name: lineField,
  mediaType: z.enum(["image/png", "image/jpeg", "image/svg+xml", "image/webp", "application/octet-stream"]),
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Asset = z.infer<typeof assetSchema>;
export const assetType = defineRecord<Asset>({
  type: "asset",
  number: 1,
  noun: "picture",
  schema: assetSchema,
  indexes: [],
});
