import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField, optionalId } from "../../core/fields.ts";
import { VERBATIM_KINDS } from "../records.ts";
import { givenFields } from "../verbatim-fields.ts";

const column = lineField.optional();

/** Reads the same verbatims in another way. What was judged stays as it was judged. */
export const updateVerbatimMapping = defineCommand({
  id: "verbatim.collection.update",
  args: z.strictObject({
    id: idField,
    patch: z.strictObject({
      name: lineField.min(1).optional(),
      text: column,
      date: column,
      channel: column,
      segment: column,
      sentiment: column,
      kind: column,
      touchPoint: column,
      usualKind: z.enum(VERBATIM_KINDS).optional(),
      touchPoints: z
        .array(z.strictObject({ name: lineField, touchPointId: optionalId }))
        .max(2000)
        .optional(),
      clients: z.number().min(0).nullable().optional(),
    }),
  }),
  label: ({ id, patch }, model) =>
    `Change how ${patch.name ?? model.get("verbatimMapping", id)?.name ?? ""} is read`,
  run: (draft, { id, patch }) => {
    draft.update("verbatimMapping", id, givenFields(patch));
  },
});
