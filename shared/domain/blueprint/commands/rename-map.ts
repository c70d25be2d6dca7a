import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";

/** Another name for a journey or a blueprint. */
export const renameMap = defineCommand({
  id: "blueprint.map.rename",
  args: z.strictObject({ id: idField, name: lineField.min(1) }),
  label: ({ name }) => `Rename to ${name}`,
  run: (draft, { id, name }) => {
    if (draft.get("journey", id)) draft.update("journey", id, { name });
    else draft.update("blueprint", id, { name });
  },
});
