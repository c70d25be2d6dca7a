import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** A blank line of the list. */
export const addRiskControl = defineCommand<{ planId: Id }, Id>({
  id: "plan.risk-control.add",
  args: z.object({ planId: idField }),
  label: () => "Add risk",
  run: (draft, { planId }) => {
    const id = draft.newId();
    const plan = draft.need("prototypePlan", planId);
    draft.update("prototypePlan", planId, {
      riskControls: [...plan.riskControls, { id, risk: "", control: "", owner: "" }],
    });
    return id;
  },
});
