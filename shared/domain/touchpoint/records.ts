import { z } from "zod";
import { idField, lineField, orderField, shareField, textField } from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";

/**
 * A place where the client meets the organisation. Steps point at it (`step.touchPointId`), in the as-is and in
 * every to-be. Its number is its place in the register.
 */
const touchPointSchema = z.strictObject({
  id: idField,
  type: z.literal("touchPoint"),
  name: lineField.min(1),
  /** Used where no step is tied to it; else the step's stage counts. */
  stage: lineField,
  channel: lineField,
  /** The consultant's decision; null when not yet taken. */
  class: z.enum(["critical", "good-to-have"]).nullable(),
  classReason: textField,
  owner: lineField,
  /** What clients are told. */
  promise: textField,
  /** How clients can answer or complain there, e.g. “card with the bill”; "" when they cannot. */
  feedbackChannel: lineField,
  /** Share of clients who pass it, 0 to 1; null when unknown. */
  reach: shareField.nullable(),
  order: orderField,
});
export type TouchPoint = z.infer<typeof touchPointSchema>;
export const touchPointType = defineRecord<TouchPoint>({
  type: "touchPoint",
  number: 3,
  noun: "touch point",
  element: { name: ({ name }) => name, where: ({ stage }) => stage },
  schema: touchPointSchema,
  indexes: [],
  migrations: [
    {
      to: 2,
      why: "Priority asks how many of the clients pass a touch point.",
      migrate: (record) => ({ ...record, reach: null }),
    },
    {
      to: 3,
      why: "A touch point has a way for clients to answer, or lacks one.",
      migrate: (record) => ({ ...record, feedbackChannel: "" }),
    },
  ],
});
