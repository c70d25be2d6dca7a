import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** Takes verbatims away. Rows of a data set are there again, as if nobody had judged them. */
export const removeVerbatims = defineCommand({
  id: "verbatim.verbatims.remove",
  args: z.strictObject({ ids: z.array(idField).min(1) }),
  label: ({ ids }) => (ids.length === 1 ? "Delete a verbatim" : `Delete ${ids.length} verbatims`),
  run: (draft, { ids }) => {
    for (const id of ids) draft.remove(id);
  },
});
