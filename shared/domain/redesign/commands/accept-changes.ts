import { defineCommand } from "../../core/command.ts";
import { takeOverMessages } from "../take-over/messages.ts";
import { takeOver } from "../take-over/take-over.ts";
import { asIsOf, changesField } from "./drop-changes.ts";

/** Changes that went live: the as-is takes them over, with what must go with them, and they are no difference any more. */
export const acceptChanges = defineCommand({
  id: "redesign.change.accept",
  args: changesField,
  label: ({ keys }) => takeOverMessages.accept(keys.length),
  canRun: (model, { toBeId }) => (asIsOf(model, toBeId) ? undefined : takeOverMessages.standsAlone),
  run: (draft, { toBeId, keys }) => {
    const asIs = asIsOf(draft, toBeId);
    if (asIs) takeOver(draft, asIs.id, toBeId, keys, "accept");
  },
});
