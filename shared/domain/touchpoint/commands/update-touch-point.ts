import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField, shareField, textField } from "../../core/fields.ts";

const patchField = z.strictObject({
  name: lineField.min(1).optional(),
  stage: lineField.optional(),
  channel: lineField.optional(),
  class: z.enum(["critical", "good-to-have"]).nullable().optional(),
  classReason: textField.optional(),
  owner: lineField.optional(),
  promise: textField.optional(),
  feedbackChannel: lineField.optional(),
  reach: shareField.nullable().optional(),
});
export type TouchPointPatch = z.infer<typeof patchField>;

const WORDS: Record<keyof TouchPointPatch, string> = {
  name: "name",
  stage: "stage",
  channel: "channel",
  class: "class",
  classReason: "reason",
  owner: "owner",
  promise: "promise",
  feedbackChannel: "feedback channel",
  reach: "reach",
};

export const updateTouchPoint = defineCommand({
  id: "touchpoint.touch-point.update",
  args: z.strictObject({ id: idField, patch: patchField }),
  label: ({ id, patch }, model) => {
    const fields = (Object.keys(patch) as (keyof TouchPointPatch)[]).map((key) => WORDS[key]);
    return `Change the ${fields.join(", ")} of ${model.get("touchPoint", id)?.name ?? "a touch point"}`;
  },
  run: (draft, { id, patch }) => {
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    draft.update("touchPoint", id, given);
  },
});
