import { forgets, forgetTouchPoints } from "../../core/cascade.ts";

/** The hypothesis keeps its measure. */
export const whenTouchPointRemovedThenHypothesesForgetIt = forgets(
  "when-touch-point-removed-then-hypotheses-forget-it",
  "touchPoint",
  "prototypePlan",
  (record, gone) => {
    const hypotheses = forgetTouchPoints(record.hypotheses, gone);
    return hypotheses && { hypotheses };
  },
);
