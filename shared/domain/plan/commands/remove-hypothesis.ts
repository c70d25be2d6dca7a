import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const removeHypothesis = defineCommand<{ planId: Id; id: Id }, void>({
  id: "plan.hypothesis.remove",
  args: z.object({ planId: idField, id: idField }),
  label: () => "Delete hypothesis",
  run: (draft, { planId, id }) => {
    const plan = draft.need("prototypePlan", planId);
    draft.update("prototypePlan", planId, {
      hypotheses: plan.hypotheses.filter((hypothesis) => hypothesis.id !== id),
    });
  },
});
