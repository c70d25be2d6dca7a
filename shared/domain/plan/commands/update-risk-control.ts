import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { RiskControl } from "../records.ts";

type Patch = Partial<Omit<RiskControl, "id">>;
export const updateRiskControl = defineCommand<{ planId: Id; id: Id; patch: Patch }, void>({
  id: "plan.risk-control.update",
  args: z.object({ planId: idField, id: idField, patch: patchArgument<RiskControl>() }),
  label: () => "Edit risk",
  run: (draft, { planId, id, patch }) => {
    const plan = draft.need("prototypePlan", planId);
    draft.update("prototypePlan", planId, {
      riskControls: plan.riskControls.map((one) => (one.id === id ? { ...one, ...patch } : one)),
    });
  },
});
