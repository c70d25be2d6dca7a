import { forgets, listWithout } from "../../core/cascade.ts";

/** The board stays. */
export const whenOpportunityRemovedThenBrainstormsForgetIt = forgets(
  "when-opportunity-removed-then-brainstorms-forget-it",
  "opportunity",
  "brainstorm",
  (record, gone) => {
    const opportunityIds = listWithout(record.opportunityIds, gone);
    return opportunityIds && { opportunityIds };
  },
);
