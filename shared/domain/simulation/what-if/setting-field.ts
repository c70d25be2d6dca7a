import type { Setting } from "@shared/simulation/experiment/design/lever.ts";
import { z } from "zod";
import { idField } from "../../core/fields.ts";

/** A place on the way of a case: a step, or the end of what lies inside of one. */
const placeField = z.string().min(1).max(200);

const leverField = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("heads"), poolId: idField }),
  z.strictObject({ kind: z.literal("arrivals") }),
  z.strictObject({ kind: z.literal("way"), stepId: placeField, place: z.int().min(0) }),
  z.strictObject({ kind: z.literal("work"), stepId: idField.nullable() }),
  z.strictObject({ kind: z.literal("return"), stepId: idField }),
  z.strictObject({
    kind: z.literal("approval"),
    steps: z.array(z.strictObject({ stepId: idField, isAll: z.boolean() })).min(1),
  }),
]);

/** A number that was moved. */
export const settingField: z.ZodType<Setting> = z.strictObject({
  lever: leverField,
  value: z.number().min(0),
});
