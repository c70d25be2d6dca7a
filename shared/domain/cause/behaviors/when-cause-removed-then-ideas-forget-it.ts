import { forgets, listWithout } from "../../core/cascade.ts";

/** The idea stays. */
export const whenCauseRemovedThenIdeasForgetIt = forgets(
  "when-cause-removed-then-ideas-forget-it",
  "cause",
  "idea",
  (record, gone) => {
    const causeIds = listWithout(record.causeIds, gone);
    return causeIds && { causeIds };
  },
);
