import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** Lets the rule speak of the element again. */
export const unsuppressProblem = defineCommand({
  id: "diagnostics.problem.unsuppress",
  args: z.strictObject({ id: idField }),
  label: ({ id }, model) => `Show ${model.get("suppression", id)?.ruleId ?? "a problem"} again`,
  run: (draft, { id }) => {
    draft.need("suppression", id);
    draft.remove(id);
  },
});
