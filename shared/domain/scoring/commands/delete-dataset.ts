import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/**
 * Takes a data set and the surveys read from it out of the engagement. Who erases for good also writes its columns
 * empty; the record alone keeps no answers.
 */
export const deleteDataset = defineCommand({
  id: "scoring.dataset.delete",
  args: z.strictObject({ id: idField }),
  label: ({ id }, model) => `Delete the data set ${model.get("dataset", id)?.name ?? ""}`,
  run: (draft, { id }) => {
    for (const mapping of draft.by("surveyMapping", "datasetId", id)) draft.remove(mapping.id);
    draft.remove(id);
  },
});
