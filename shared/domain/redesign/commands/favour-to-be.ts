import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, textField } from "../../core/fields.ts";
import { rebaseMessages } from "../rebase/messages.ts";

/** Says which of the alternatives of its journey is favoured, and why; "" while nobody has said. */
export const favourToBe = defineCommand({
  id: "redesign.to-be.favour",
  args: z.strictObject({ toBeId: idField, reason: textField }),
  label: ({ toBeId }, model) => rebaseMessages.favour(model.get("blueprint", toBeId)?.name ?? ""),
  canRun: (model, { toBeId }) => {
    const toBe = model.get("blueprint", toBeId);
    return toBe?.kind === "to-be" && toBe.parentStepId === null ? undefined : rebaseMessages.noAlternative;
  },
  run: (draft, { toBeId, reason }) => {
    const { journeyId } = draft.need("blueprint", toBeId);
    draft.update("journey", journeyId, { favouredToBeId: toBeId, favourReason: reason });
  },
});
