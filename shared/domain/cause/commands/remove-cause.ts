import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** With the answers below it; ideas that answered any of them stay, without it. */
export const removeCause = defineCommand({
  id: "causes.cause.remove",
  args: z.strictObject({ id: idField }),
  label: () => "Delete cause",
  run: (draft, { id }) => {
    draft.need("cause", id);
    draft.remove(id);
  },
});
