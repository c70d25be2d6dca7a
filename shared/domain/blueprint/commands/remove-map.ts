import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** Deletes a journey or a blueprint with everything on it; a to-be that was branched from it stays. */
export const removeMap = defineCommand({
  id: "blueprint.map.remove",
  args: z.strictObject({ id: idField }),
  label: ({ id }, model) =>
    `Delete ${model.get("journey", id)?.name ?? model.get("blueprint", id)?.name ?? "a map"}`,
  run: (draft, { id }) => {
    const record = draft.find(id);
    if (record?.type === "journey" || record?.type === "blueprint") draft.remove(id);
  },
});
