import { z } from "zod";
import { dateField, idField, lineField, optionalId, orderField, textField } from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";

export const AUDIENCES = ["clients", "staff", "partners"] as const;
export const COMMUNICATION_STATES = ["planned", "drafted", "sent"] as const;

const daysField = z.int().min(0).max(3650).nullable();

/** Who is told what before or while a wave goes live, where, by whom, and what came back. */
const communicationSchema = z.strictObject({
  id: idField,
  type: z.literal("communication"),
  /** null = about the whole roll-out. */
  waveId: optionalId,
  audience: z.enum(AUDIENCES),
  /** null = all of the audience. */
  segmentId: optionalId,
  message: textField.min(1),
  /** The promises to clients that it tells the change of. */
  promiseIds: z.array(idField).max(200),
  channel: lineField,
  /** A day of its own, or "": then so many days before its wave. */
  date: dateField,
  /** Days before the wave goes live. */
  daysBefore: daysField,
  owner: lineField,
  state: z.enum(COMMUNICATION_STATES),
  /** What those who were told said to it. */
  feedback: textField,
  order: orderField,
});
export type Communication = z.infer<typeof communicationSchema>;
export const communicationType = defineRecord<Communication>({
  type: "communication",
  number: 1,
  noun: "communication",
  element: {
    name: ({ message }) => message.slice(0, 80),
    where: ({ waveId }, nameOf) => nameOf(waveId),
  },
  schema: communicationSchema,
  indexes: ["waveId", "segmentId"],
});

/** A day after a wave went live on which somebody looks whether it works. */
const waveReviewSchema = z.strictObject({
  id: idField,
  type: z.literal("waveReview"),
  waveId: idField,
  /** Days after the wave went live; null where a day of its own is set. */
  daysAfter: daysField,
  date: dateField,
  /** What is looked at. */
  about: lineField,
  owner: lineField,
  done: z.boolean(),
  /** What was found. */
  found: textField,
  order: orderField,
});
export type WaveReview = z.infer<typeof waveReviewSchema>;
export const waveReviewType = defineRecord<WaveReview>({
  type: "waveReview",
  number: 1,
  noun: "review of a wave",
  element: {
    name: ({ daysAfter, date, about }) =>
      about.trim() || (daysAfter === null ? date || "Review" : `Review after ${daysAfter} days`),
    where: ({ waveId }, nameOf) => nameOf(waveId),
  },
  schema: waveReviewSchema,
  indexes: ["waveId"],
});
