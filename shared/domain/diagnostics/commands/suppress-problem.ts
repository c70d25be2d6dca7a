import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField, textField } from "../../core/fields.ts";
import { ruleOf } from "../rules.ts";

/** A rule is not to speak of one element any more; the reason is asked for, and can be read and changed later. */
export const suppressProblem = defineCommand({
  id: "diagnostics.problem.suppress",
  args: z.strictObject({
    ruleId: lineField.min(1),
    elementId: idField,
    reason: textField.refine((text) => text.trim() !== "", "a reason is asked for"),
  }),
  label: ({ ruleId }) => `Suppress ${ruleId} at one element`,
  canRun: (model, { ruleId, elementId }) => {
    if (!ruleOf(ruleId)) return `There is no rule ${ruleId}.`;
    return model.find(elementId) ? undefined : "The element is not there any more.";
  },
  run: (draft, { ruleId, elementId, reason }) => {
    const held = draft.by("suppression", "elementId", elementId).find((one) => one.ruleId === ruleId);
    if (!held) return draft.create("suppression", { ruleId, elementId, reason }).id;
    draft.update("suppression", held.id, { reason });
    return held.id;
  },
});
