import { z } from "zod";
import { idField, lineField, orderField, textField } from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";

/** The strategy sheet: where the service is meant to go. One at most. */
const strategySchema = z.strictObject({
  id: idField,
  type: z.literal("strategy"),
  vision: textField,
  mission: textField,
  /** What clients are to be able to count on, and what comes second to it. */
  serviceDirection: textField,
  /** What is told outside, e.g. “Service first”. */
  slogan: lineField,
  owner: lineField,
  /** Who is told what, when and how. */
  communicationsPlan: textField,
  /** The segments to focus on. */
  segmentIds: z.array(idField).max(100),
});
export type Strategy = z.infer<typeof strategySchema>;
export const strategyType = defineRecord<Strategy>({
  type: "strategy",
  number: 1,
  noun: "strategy sheet",
  element: { name: () => "Strategy sheet" },
  schema: strategySchema,
  indexes: [],
});

/** What the organisation says it stands for; standards express it. */
const serviceValueSchema = z.strictObject({
  id: idField,
  type: z.literal("serviceValue"),
  name: lineField.min(1),
  /** What it means for a client, in words that can be seen to be kept. */
  meaning: textField,
  order: orderField,
});
export type ServiceValue = z.infer<typeof serviceValueSchema>;
export const serviceValueType = defineRecord<ServiceValue>({
  type: "serviceValue",
  number: 1,
  noun: "value",
  element: { name: ({ name }) => name },
  schema: serviceValueSchema,
  indexes: [],
});

/** Something the organisation does or has planned, and whether it serves the service direction or conflicts with it. */
const initiativeSchema = z.strictObject({
  id: idField,
  type: z.literal("initiative"),
  name: lineField.min(1),
  description: textField,
  owner: lineField,
  /** null when nobody has judged it. */
  stance: z.enum(["serves", "neutral", "conflicts"]).nullable(),
  stanceReason: textField,
  order: orderField,
});
export type Initiative = z.infer<typeof initiativeSchema>;
export const initiativeType = defineRecord<Initiative>({
  type: "initiative",
  number: 1,
  noun: "initiative",
  element: { name: ({ name }) => name },
  schema: initiativeSchema,
  indexes: [],
});

/** What is done differently for a segment, and where. */
const segmentRuleSchema = z.strictObject({
  id: idField,
  type: z.literal("segmentRule"),
  segmentId: idField,
  text: textField.min(1),
  reason: textField,
  touchPointIds: z.array(idField).max(500),
  stepIds: z.array(idField).max(500),
  order: orderField,
});
export type SegmentRule = z.infer<typeof segmentRuleSchema>;
export const segmentRuleType = defineRecord<SegmentRule>({
  type: "segmentRule",
  number: 1,
  noun: "segment rule",
  element: { name: ({ text }) => text.slice(0, 80), where: ({ segmentId }, nameOf) => nameOf(segmentId) },
  schema: segmentRuleSchema,
  indexes: ["segmentId"],
});
