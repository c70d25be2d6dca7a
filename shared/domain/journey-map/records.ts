import { z } from "zod";
import { idField, textField } from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";

/**
 * How one segment lives through a step, where that differs from what the step itself says of all clients. At most
 * one for each step and segment; a field that is "" or null says nothing, and then the step's own word counts.
 */
const experienceSchema = z.strictObject({
  id: idField,
  type: z.literal("experience"),
  stepId: idField,
  segmentId: idField,
  thoughts: textField,
  feelings: textField,
  /** −2 … +2; null when unknown. */
  feeling: z.number().min(-2).max(2).nullable(),
  pain: textField,
  gain: textField,
  quote: textField,
});
export type Experience = z.infer<typeof experienceSchema>;
export const experienceType = defineRecord<Experience>({
  type: "experience",
  number: 1,
  noun: "experience",
  schema: experienceSchema,
  indexes: ["stepId", "segmentId"],
});
