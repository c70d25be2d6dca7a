import { removesOwned } from "../../core/cascade.ts";

export const whenOpportunityRemovedThenCausesRemoved = removesOwned(
  "when-opportunity-removed-then-causes-removed",
  "opportunity",
  "cause",
  ["opportunityId"],
);
