import { forgets, listWithout } from "../../core/cascade.ts";

/** The clause stays. */
export const whenStepRemovedThenClausesForgetIt = forgets(
  "when-step-removed-then-clauses-forget-it",
  "step",
  "clause",
  (record, gone) => {
    const stepIds = listWithout(record.stepIds, gone);
    return stepIds && { stepIds };
  },
);
