import { z } from "zod";
import { idField, lineField, orderField, textField } from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";

/** What hurts, where, and how we know. Impact and effort are 1 (low) to 5 (high). */
const opportunitySchema = z.strictObject({
  id: idField,
  type: z.literal("opportunity"),
  title: lineField.min(1),
  description: textField,
  evidence: textField,
  touchPointIds: z.array(idField).max(500),
  stepIds: z.array(idField).max(500),
  impact: z.number().min(1).max(5).nullable(),
  effort: z.number().min(1).max(5).nullable(),
  status: z.enum(["open", "chosen", "parked", "dropped"]),
  order: orderField,
});
export type Opportunity = z.infer<typeof opportunitySchema>;
export const opportunityType = defineRecord<Opportunity>({
  type: "opportunity",
  number: 1,
  noun: "opportunity",
  element: { name: ({ title }) => title },
  schema: opportunitySchema,
  indexes: ["touchPointIds", "stepIds"],
});

/** What we would do about opportunities, and the elements of a to-be that do it. */
const ideaSchema = z.strictObject({
  id: idField,
  type: z.literal("idea"),
  title: lineField.min(1),
  description: textField,
  opportunityIds: z.array(idField).max(500),
  /** The causes that it takes away. */
  causeIds: z.array(idField).max(500),
  /** Keys of computed changes that carry it out: the id of the to-be record, or of the as-is record where it was removed. */
  changeIds: z.array(idField).max(2000),
  order: orderField,
});
export type Idea = z.infer<typeof ideaSchema>;
export const ideaType = defineRecord<Idea>({
  type: "idea",
  number: 2,
  noun: "idea",
  element: { name: ({ title }) => title },
  schema: ideaSchema,
  indexes: ["opportunityIds", "causeIds"],
  migrations: [
    {
      to: 2,
      why: "An idea answers causes, not only what hurts.",
      migrate: (record) => ({ ...record, causeIds: [] }),
    },
  ],
});
