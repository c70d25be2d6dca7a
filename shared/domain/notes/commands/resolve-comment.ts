import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** The thread of a comment is done with, or open again. */
export const resolveComment = defineCommand({
  id: "notes.comment.resolve",
  args: z.strictObject({ id: idField, resolved: z.boolean() }),
  label: ({ resolved }) => (resolved ? "Resolve a comment" : "Open a comment again"),
  run: (draft, { id, resolved }) => {
    const { replyToId } = draft.need("comment", id);
    draft.update("comment", replyToId ?? id, { resolved });
  },
});
