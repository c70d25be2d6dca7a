import { z } from "zod";
import { defineCommand } from "../../core/command.ts";

/** Back to the program's matrix. */
export const resetActionMatrix = defineCommand({
  id: "recovery.matrix.reset",
  args: z.strictObject({}),
  label: () => "Reset the action priority matrix",
  run: (draft) => {
    for (const { id } of draft.all("actionMatrix")) draft.remove(id);
  },
});
