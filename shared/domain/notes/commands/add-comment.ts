import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField, textField } from "../../core/fields.ts";

/**
 * A remark on an element, or the answer to one: an answer joins the thread, whichever of its remarks it answers, and
 * opens it again when it was resolved.
 */
export const addComment = defineCommand({
  id: "notes.comment.add",
  args: z.strictObject({
    targetId: idField,
    replyToId: idField.optional(),
    author: lineField,
    writtenAt: z.iso.datetime(),
    text: textField.min(1),
  }),
  label: ({ replyToId }) => (replyToId === undefined ? "Comment" : "Answer a comment"),
  canRun: (model, { targetId }) =>
    model.find(targetId) ? undefined : "What it is about is not there any more.",
  run: (draft, { replyToId, ...comment }) => {
    if (replyToId === undefined) {
      return draft.create("comment", { ...comment, replyToId: null, resolved: false }).id;
    }
    const answered = draft.need("comment", replyToId);
    const first = draft.need("comment", answered.replyToId ?? answered.id);
    if (first.resolved) draft.update("comment", first.id, { resolved: false });
    const { targetId } = first;
    return draft.create("comment", { ...comment, targetId, replyToId: first.id, resolved: false }).id;
  },
});
