import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { planMessages } from "../messages.ts";

/** The rule, the targets and the minima are what they are from now on; changes of them need a reason. */
export const fixDecisionRule = defineCommand<{ planId: Id; at: string }, void>({
  id: "plan.prototype.fix-rule",
  args: z.object({ planId: idField, at: z.iso.datetime() }),
  label: () => "Fix decision rule",
  canRun: (model, { planId }) =>
    model.get("prototypePlan", planId)?.ruleFixedAt === "" ? undefined : planMessages.results.alreadyFixed,
  run: (draft, { planId, at }) => {
    draft.need("prototypePlan", planId);
    draft.update("prototypePlan", planId, { ruleFixedAt: at });
  },
});
