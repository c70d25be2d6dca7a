import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** Takes a ballot out of the box: it was cast twice, or by mistake. */
export const removeBallot = defineCommand({
  id: "brainstorm.ballot.remove",
  args: z.strictObject({ id: idField }),
  label: () => "Take ballot out",
  run: (draft, { id }) => {
    draft.need("brainstormBallot", id);
    draft.remove(id);
  },
});
