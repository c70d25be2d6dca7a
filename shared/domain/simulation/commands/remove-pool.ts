import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** Its steps are then done by the pool of their role, or by nobody in particular. */
export const removePool = defineCommand<{ id: Id }, void>({
  id: "simulation.pool.remove",
  args: z.strictObject({ id: idField }),
  label: ({ id }, model) => `Delete the resource pool ${model.get("resourcePool", id)?.name ?? ""}`,
  run: (draft, { id }) => {
    draft.need("resourcePool", id);
    draft.remove(id);
  },
});
