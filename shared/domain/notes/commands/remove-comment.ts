import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** Deletes a comment; with the first of a thread its answers go too. */
export const removeComment = defineCommand({
  id: "notes.comment.remove",
  args: z.strictObject({ id: idField }),
  label: () => "Delete a comment",
  run: (draft, { id }) => {
    draft.need("comment", id);
    draft.remove(id);
  },
});
