import { forgets, listWithout } from "../../core/cascade.ts";

/** The clause stays. */
export const whenTouchPointRemovedThenClausesForgetIt = forgets(
  "when-touch-point-removed-then-clauses-forget-it",
  "touchPoint",
  "clause",
  (record, gone) => {
    const touchPointIds = listWithout(record.touchPointIds, gone);
    return touchPointIds && { touchPointIds };
  },
);
