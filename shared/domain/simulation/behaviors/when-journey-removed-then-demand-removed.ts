import { removesOwned } from "../../core/cascade.ts";

/** Nobody comes to a journey that is not there. */
export const whenJourneyRemovedThenDemandRemoved = removesOwned(
  "when-journey-removed-then-demand-removed",
  "journey",
  "demand",
  ["journeyId"],
);
