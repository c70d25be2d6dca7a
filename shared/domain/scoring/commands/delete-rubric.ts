import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** Deletes a rubric with the sheets that were scored by it. */
export const deleteRubric = defineCommand({
  id: "scoring.rubric.delete",
  args: z.strictObject({ id: idField }),
  label: ({ id }, model) => `Delete the rubric ${model.get("rubric", id)?.name ?? ""}`,
  run: (draft, { id }) => {
    for (const sheet of draft.by("scoreSheet", "rubricId", id)) {
      for (const score of draft.by("score", "sheetId", sheet.id)) draft.remove(score.id);
      draft.remove(sheet.id);
    }
    draft.remove(id);
  },
});
