import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const removeTrainingNeed = defineCommand<{ id: Id }, void>({
  id: "plan.training.remove",
  args: z.object({ id: idField }),
  label: () => "Delete training",
  run: (draft, { id }) => {
    draft.need("trainingNeed", id);
    draft.remove(id);
  },
});
