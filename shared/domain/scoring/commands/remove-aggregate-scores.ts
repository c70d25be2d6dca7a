import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const removeAggregateScores = defineCommand({
  id: "scoring.aggregate-scores.remove",
  args: z.strictObject({ ids: z.array(idField).min(1) }),
  label: ({ ids }) => (ids.length === 1 ? "Delete a score" : `Delete ${ids.length} scores`),
  run: (draft, { ids }) => {
    for (const id of ids) draft.remove(id);
  },
});
