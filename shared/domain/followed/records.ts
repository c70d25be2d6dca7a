import { z } from "zod";
import { dateField, idField, lineField, optionalId, orderField, textField } from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";

/** Points that a measure may hold: a day each for more than five years. */
export const MOST_POINTS = 2000;

export const FOLLOWED_SOURCES = ["entered", "touch-point", "standard", "lead-time", "complaints"] as const;

const pointField = z.strictObject({
  id: idField,
  date: dateField.min(1),
  /** In the unit of the measure; a share is 0 to 1. */
  value: z.number(),
  /** Cases or answers behind it; null where nobody said. */
  n: z.int().min(1).max(1_000_000_000).nullable(),
  note: lineField,
});
export type MeasurePoint = z.infer<typeof pointField>;

/** A measure that is followed after something went live, point by point, against what it was and what it is to be. */
const followedMeasureSchema = z.strictObject({
  id: idField,
  type: z.literal("followedMeasure"),
  name: lineField.min(1),
  /** What it is about and how it is counted. */
  about: textField,
  kind: z.enum(["share", "number"]),
  /** Of a number, e.g. “working days”; "" of a share. */
  unit: lineField,
  higherIsBetter: z.boolean(),
  /** What it was before; null takes the median of the points before it went live. */
  baseline: z.number().nullable(),
  target: z.number().nullable(),
  /** The wave after which it is followed. */
  waveId: optionalId,
  /** When it went live, where no wave says so. */
  liveOn: dateField,
  owner: lineField,
  /** Where new points can be taken from. */
  source: z.enum(FOLLOWED_SOURCES),
  touchPointId: optionalId,
  standardId: optionalId,
  eventLogId: optionalId,
  /** No two of one day. */
  points: z.array(pointField).max(MOST_POINTS),
  order: orderField,
});
export type FollowedMeasure = z.infer<typeof followedMeasureSchema>;
export const followedMeasureType = defineRecord<FollowedMeasure>({
  type: "followedMeasure",
  number: 1,
  noun: "followed measure",
  element: { name: ({ name }) => name, where: ({ waveId }, nameOf) => nameOf(waveId) },
  schema: followedMeasureSchema,
  indexes: ["waveId", "touchPointId", "standardId", "eventLogId"],
});
