import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** Its clauses and what was found in them go with it. */
export const removePolicy = defineCommand<{ id: Id }, void>({
  id: "policy.policy.remove",
  args: z.object({ id: idField }),
  label: ({ id }, model) => `Delete the policy ${model.get("policy", id)?.name ?? ""}`,
  run: (draft, { id }) => {
    draft.need("policy", id);
    draft.remove(id);
  },
});
