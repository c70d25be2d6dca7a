import { z } from "zod";
import { idField, lineField, optionalId, orderField, textField } from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";
import { CAUSE_CATEGORIES } from "./categories.ts";

/**
 * A symptom only shows that there is a cause. A root cause is one that can be changed, and once it is taken away what
 * hurts does not come back (Ohno 1988, Toyota Production System: five whys).
 */
export const CAUSE_KINDS = ["symptom", "cause", "root"] as const;
export type CauseKind = (typeof CAUSE_KINDS)[number];

/** Why an opportunity hurts: an answer to “why?”, and below it the answers to “why is that?”. */
const causeSchema = z.strictObject({
  id: idField,
  type: z.literal("cause"),
  opportunityId: idField,
  /** The cause that this one explains; null for one that explains the opportunity itself. */
  parentCauseId: optionalId,
  text: lineField.min(1),
  /** The bone that it hangs on; null below another cause, where it is on that one's, and while it is not sorted. */
  category: z.enum(CAUSE_CATEGORIES).nullable(),
  kind: z.enum(CAUSE_KINDS),
  /** How we know. */
  evidence: textField,
  order: orderField,
});
export type Cause = z.infer<typeof causeSchema>;
export const causeType = defineRecord<Cause>({
  type: "cause",
  number: 1,
  noun: "cause",
  element: {
    name: ({ text }) => text,
    where: ({ opportunityId }, nameOf) => nameOf(opportunityId),
    size: "part",
  },
  schema: causeSchema,
  indexes: ["opportunityId", "parentCauseId"],
});
