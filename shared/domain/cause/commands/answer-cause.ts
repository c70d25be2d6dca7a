import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** Says whether an idea takes a cause away. An idea that does answers the cause's opportunity, too. */
export const answerCause = defineCommand({
  id: "causes.cause.answer",
  args: z.strictObject({ causeId: idField, ideaId: idField, answers: z.boolean() }),
  label: ({ answers }) => (answers ? "Answer cause by an idea" : "Take cause from an idea"),
  run: (draft, { causeId, ideaId, answers }) => {
    const { opportunityId } = draft.need("cause", causeId);
    const { causeIds, opportunityIds } = draft.need("idea", ideaId);
    const others = causeIds.filter((id) => id !== causeId);
    if (!answers) draft.update("idea", ideaId, { causeIds: others });
    else
      draft.update("idea", ideaId, {
        causeIds: [...others, causeId],
        opportunityIds: [...opportunityIds.filter((id) => id !== opportunityId), opportunityId],
      });
  },
});
