import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";

/** What the link says. */
export const updateLink = defineCommand({
  id: "notes.link.update",
  args: z.strictObject({ id: idField, label: lineField }),
  label: () => "Change what a link says",
  mergeKey: ({ id }) => `link ${id}`,
  run: (draft, { id, label }) => {
    draft.update("link", id, { label });
  },
});
