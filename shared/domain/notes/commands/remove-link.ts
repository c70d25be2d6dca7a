import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const removeLink = defineCommand({
  id: "notes.link.remove",
  args: z.strictObject({ id: idField }),
  label: () => "Remove a link",
  run: (draft, { id }) => {
    draft.need("link", id);
    draft.remove(id);
  },
});
