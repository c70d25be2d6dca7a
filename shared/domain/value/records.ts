import { z } from "zod";
import { idField, lineField, optionalId, orderField } from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";
import { valueMessages } from "./messages.ts";
import { isAllowed, NUMBER_KINDS } from "./number-kinds.ts";

/** Whether the first margin of a client comes after a year, or at once. */
export const FIRST_MARGINS = ["later", "now"] as const;

/** What a change is worth, in years: its numbers are records of their own. Several cases stand side by side. */
const valueCaseSchema = z.strictObject({
  id: idField,
  type: z.literal("valueCase"),
  name: lineField.min(1),
  /** The design whose worth it is; null where it is about no one map. */
  toBeId: optionalId,
  firstMargin: z.enum(FIRST_MARGINS),
  order: orderField,
});
export type ValueCase = z.infer<typeof valueCaseSchema>;
export const valueCaseType = defineRecord<ValueCase>({
  type: "valueCase",
  number: 1,
  noun: "value case",
  element: { name: ({ name }) => name },
  schema: valueCaseSchema,
  indexes: ["toBeId"],
});

/**
 * A number of a value case in three scenarios: cautious is the one that gains less, whether the number is smaller or
 * larger then. An empty scenario takes the expected value.
 */
const valueNumberSchema = z
  .strictObject({
    id: idField,
    type: z.literal("valueNumber"),
    valueCaseId: idField,
    kind: z.enum(NUMBER_KINDS),
    /** What it is for, of costs and savings; the numbers of one line share it. "" of what a case has once. */
    line: lineField,
    cautious: z.number().nullable(),
    expected: z.number().nullable(),
    hopeful: z.number().nullable(),
    /** What the number rests on; no figure is told without. */
    assumptionId: optionalId,
    order: orderField,
  })
  .superRefine(({ kind, ...given }, context) => {
    for (const scenario of ["cautious", "expected", "hopeful"] as const) {
      const value = given[scenario];
      if (value !== null && !isAllowed(kind, value))
        context.addIssue({ code: "custom", path: [scenario], message: "is out of range for what it counts" });
    }
  });
export type ValueNumber = z.infer<typeof valueNumberSchema>;
export const valueNumberType = defineRecord<ValueNumber>({
  type: "valueNumber",
  number: 1,
  noun: "number of a value case",
  element: {
    name: ({ kind, line }) => valueMessages.inLine(line, kind),
    where: ({ valueCaseId }, nameOf) => nameOf(valueCaseId),
    size: "part",
  },
  schema: valueNumberSchema,
  indexes: ["valueCaseId", "assumptionId"],
});
