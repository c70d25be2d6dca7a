import { removesOwned } from "../../core/cascade.ts";

/** A blueprint draws one journey. */
export const whenJourneyRemovedThenBlueprintsRemoved = removesOwned(
  "when-journey-removed-then-blueprints-removed",
  "journey",
  "blueprint",
  ["journeyId"],
);
