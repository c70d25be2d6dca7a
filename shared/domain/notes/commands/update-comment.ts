import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, textField } from "../../core/fields.ts";

/** Other words in a comment; author and time stay. */
export const updateComment = defineCommand({
  id: "notes.comment.update",
  args: z.strictObject({ id: idField, text: textField.min(1) }),
  label: () => "Change a comment",
  run: (draft, { id, text }) => {
    draft.update("comment", id, { text });
  },
});
