import { forgets, listWithout } from "../../core/cascade.ts";

/** The segment rule stays. */
export const whenStepRemovedThenSegmentRulesForgetIt = forgets(
  "when-step-removed-then-segment-rules-forget-it",
  "step",
  "segmentRule",
  (record, gone) => {
    const stepIds = listWithout(record.stepIds, gone);
    return stepIds && { stepIds };
  },
);
