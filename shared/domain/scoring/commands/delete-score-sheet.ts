import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const deleteScoreSheet = defineCommand({
  id: "scoring.sheet.delete",
  args: z.strictObject({ id: idField }),
  label: ({ id }, model) => `Delete the score sheet of ${model.get("scoreSheet", id)?.observer ?? ""}`,
  run: (draft, { id }) => {
    for (const score of draft.by("score", "sheetId", id)) draft.remove(score.id);
    draft.remove(id);
  },
});
