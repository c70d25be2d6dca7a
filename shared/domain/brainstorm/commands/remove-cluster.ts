import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** Its cards stay on the board; its dots go. */
export const removeCluster = defineCommand({
  id: "brainstorm.cluster.remove",
  args: z.strictObject({ id: idField }),
  label: () => "Take cluster apart",
  run: (draft, { id }) => {
    draft.need("brainstormCluster", id);
    draft.remove(id);
  },
});
