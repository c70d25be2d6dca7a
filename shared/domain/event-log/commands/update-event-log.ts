import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField, optionalId } from "../../core/fields.ts";

const column = lineField.optional();

/** Reads the same events in another way, or ties activities to other steps. */
export const updateEventLog = defineCommand({
  id: "event-log.log.update",
  args: z.strictObject({
    id: idField,
    patch: z.strictObject({
      name: lineField.min(1).optional(),
      caseColumn: column,
      activityColumn: column,
      timeColumn: column,
      startColumn: column,
      resourceColumn: column,
      lifecycleColumn: column,
      attributes: z.array(lineField).max(200).optional(),
      blueprintId: optionalId.optional(),
      activities: z
        .array(z.strictObject({ name: lineField, stepId: optionalId }))
        .max(5000)
        .optional(),
      limit: z.number().min(0).nullable().optional(),
      standsFor: z.int().min(1).max(1_000_000).optional(),
    }),
  }),
  label: ({ id, patch }, model) =>
    `Change how ${patch.name ?? model.get("eventLog", id)?.name ?? ""} is read`,
  run: (draft, { id, patch }) => {
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    draft.update("eventLog", id, given);
  },
});
