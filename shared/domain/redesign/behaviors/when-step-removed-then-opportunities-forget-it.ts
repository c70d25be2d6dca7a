import { forgets, listWithout } from "../../core/cascade.ts";

/** The opportunity stays. */
export const whenStepRemovedThenOpportunitiesForgetIt = forgets(
  "when-step-removed-then-opportunities-forget-it",
  "step",
  "opportunity",
  (record, gone) => {
    const stepIds = listWithout(record.stepIds, gone);
    return stepIds && { stepIds };
  },
);
