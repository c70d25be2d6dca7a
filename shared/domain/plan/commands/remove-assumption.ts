import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const removeAssumption = defineCommand<{ id: Id }, void>({
  id: "plan.assumption.remove",
  args: z.object({ id: idField }),
  label: () => "Delete assumption",
  run: (draft, { id }) => {
    draft.need("assumption", id);
    draft.remove(id);
  },
});
