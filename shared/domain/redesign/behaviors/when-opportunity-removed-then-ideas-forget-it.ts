import { forgets, listWithout } from "../../core/cascade.ts";

/** The idea stays. */
export const whenOpportunityRemovedThenIdeasForgetIt = forgets(
  "when-opportunity-removed-then-ideas-forget-it",
  "opportunity",
  "idea",
  (record, gone) => {
    const opportunityIds = listWithout(record.opportunityIds, gone);
    return opportunityIds && { opportunityIds };
  },
);
