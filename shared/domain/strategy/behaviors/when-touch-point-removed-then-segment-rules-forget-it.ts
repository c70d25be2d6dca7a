import { forgets, listWithout } from "../../core/cascade.ts";

/** The segment rule stays. */
export const whenTouchPointRemovedThenSegmentRulesForgetIt = forgets(
  "when-touch-point-removed-then-segment-rules-forget-it",
  "touchPoint",
  "segmentRule",
  (record, gone) => {
    const touchPointIds = listWithout(record.touchPointIds, gone);
    return touchPointIds && { touchPointIds };
  },
);
