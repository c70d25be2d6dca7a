import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import type { ReadModel } from "../../core/model.ts";
import { takeOverMessages } from "../take-over/messages.ts";
import { takeOver } from "../take-over/take-over.ts";

export const changesField = z.strictObject({
  toBeId: idField,
  /** Of computed changes, as ideas name them. */
  keys: z.array(idField).min(1).max(100_000),
});

/** The blueprint that a to-be is compared with. */
export const asIsOf = (model: ReadModel, toBeId: string) =>
  model.get("blueprint", model.get("blueprint", toBeId)?.branchedFromId);

/** Takes changes back in the to-be, with what must go with them: there it is again as it is today. */
export const dropChanges = defineCommand({
  id: "redesign.change.drop",
  args: changesField,
  label: ({ keys }) => takeOverMessages.drop(keys.length),
  canRun: (model, { toBeId }) => (asIsOf(model, toBeId) ? undefined : takeOverMessages.standsAlone),
  run: (draft, { toBeId, keys }) => {
    const asIs = asIsOf(draft, toBeId);
    if (asIs) takeOver(draft, asIs.id, toBeId, keys, "drop");
  },
});
