import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** With its cards, clusters and ballots; the ideas that it led to stay. */
export const removeBrainstorm = defineCommand({
  id: "brainstorm.board.remove",
  args: z.strictObject({ id: idField }),
  label: () => "Delete brainstorm",
  run: (draft, { id }) => {
    draft.need("brainstorm", id);
    draft.remove(id);
  },
});
