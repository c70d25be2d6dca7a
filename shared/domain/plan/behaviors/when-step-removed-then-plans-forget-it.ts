import { forgets, listWithout } from "../../core/cascade.ts";

/** The plan goes on with the steps that are left. */
export const whenStepRemovedThenPlansForgetIt = forgets(
  "when-step-removed-then-plans-forget-it",
  "step",
  "prototypePlan",
  (record, gone) => {
    const stepIds = listWithout(record.stepIds, gone);
    return stepIds && { stepIds };
  },
);
