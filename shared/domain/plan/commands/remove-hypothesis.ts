import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { type Amend, amendArgument, changePlan } from "../frozen-rule.ts";

/** Its results go with it. */
export const removeHypothesis = defineCommand<{ planId: Id; id: Id; amend?: Amend | undefined }, void>({
  id: "plan.hypothesis.remove",
  args: z.object({ planId: idField, id: idField, amend: amendArgument }),
  label: () => "Delete hypothesis",
  run: (draft, { planId, id, amend }) => {
    const plan = draft.need("prototypePlan", planId);
    const hypotheses = plan.hypotheses.filter((hypothesis) => hypothesis.id !== id);
    changePlan(draft, planId, { hypotheses }, amend);
  },
});
