import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { rebaseMessages } from "../rebase/messages.ts";

/** None of the alternatives of a journey is favoured any more. */
export const unfavourToBe = defineCommand({
  id: "redesign.to-be.unfavour",
  args: z.strictObject({ journeyId: idField }),
  label: ({ journeyId }, model) => rebaseMessages.unfavour(model.get("journey", journeyId)?.name ?? ""),
  run: (draft, { journeyId }) => {
    draft.update("journey", journeyId, { favouredToBeId: null, favourReason: "" });
  },
});
