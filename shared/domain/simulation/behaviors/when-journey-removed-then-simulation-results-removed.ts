import { removesOwned } from "../../core/cascade.ts";

/** What was simulated of it is told with it. */
export const whenJourneyRemovedThenSimulationResultsRemoved = removesOwned(
  "when-journey-removed-then-simulation-results-removed",
  "journey",
  "simulationResult",
  ["journeyId"],
);
