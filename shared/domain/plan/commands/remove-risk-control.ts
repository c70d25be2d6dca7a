import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const removeRiskControl = defineCommand<{ planId: Id; id: Id }, void>({
  id: "plan.risk-control.remove",
  args: z.object({ planId: idField, id: idField }),
  label: () => "Delete risk",
  run: (draft, { planId, id }) => {
    const plan = draft.need("prototypePlan", planId);
    draft.update("prototypePlan", planId, { riskControls: plan.riskControls.filter((one) => one.id !== id) });
  },
});
