import { z } from "zod";
import { idField } from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";

export const ACTION_PRIORITIES = ["high", "medium", "low"] as const;

/**
 * The engagement's own service-action-priority matrix; without one the program's counts. One at most. Rows are bands of
 * severity and columns bands of occurrence, each from the lowest: 1, 2–3, 4–6, 7–8, 9–10.
 */
const actionMatrixSchema = z.strictObject({
  id: idField,
  type: z.literal("actionMatrix"),
  cells: z.array(z.array(z.enum(ACTION_PRIORITIES)).length(5)).length(5),
});
export type ActionMatrix = z.infer<typeof actionMatrixSchema>;
export const actionMatrixType = defineRecord<ActionMatrix>({
  type: "actionMatrix",
  number: 1,
  noun: "service action priority matrix",
  schema: actionMatrixSchema,
  indexes: [],
});
