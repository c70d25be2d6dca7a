import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const removeIdea = defineCommand<{ id: Id }, void>({
  id: "redesign.idea.remove",
  args: z.object({ id: idField }),
  label: () => "Delete idea",
  run: (draft, { id }) => {
    draft.need("idea", id);
    draft.remove(id);
  },
});
