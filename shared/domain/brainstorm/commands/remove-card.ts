import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const removeCard = defineCommand({
  id: "brainstorm.card.remove",
  args: z.strictObject({ id: idField }),
  label: () => "Delete card",
  run: (draft, { id }) => {
    draft.need("brainstormCard", id);
    draft.remove(id);
  },
});
