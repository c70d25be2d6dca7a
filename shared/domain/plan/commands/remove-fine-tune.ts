import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const removeFineTune = defineCommand<{ planId: Id; id: Id }, void>({
  id: "plan.fine-tune.remove",
  args: z.object({ planId: idField, id: idField }),
  label: () => "Delete feedback",
  run: (draft, { planId, id }) => {
    const plan = draft.need("prototypePlan", planId);
    draft.update("prototypePlan", planId, { fineTunes: plan.fineTunes.filter((one) => one.id !== id) });
  },
});
