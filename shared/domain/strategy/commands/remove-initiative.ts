import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const removeInitiative = defineCommand<{ id: Id }, void>({
  id: "strategy.initiative.remove",
  args: z.object({ id: idField }),
  label: () => "Delete initiative",
  run: (draft, { id }) => {
    draft.need("initiative", id);
    draft.remove(id);
  },
});
