import { forgets, listWithout } from "../../core/cascade.ts";

/** The opportunity stays. */
export const whenTouchPointRemovedThenOpportunitiesForgetIt = forgets(
  "when-touch-point-removed-then-opportunities-forget-it",
  "touchPoint",
  "opportunity",
  (record, gone) => {
    const touchPointIds = listWithout(record.touchPointIds, gone);
    return touchPointIds && { touchPointIds };
  },
);
