import { removesOwned } from "../../core/cascade.ts";

export const whenStepRemovedThenExperiencesRemoved = removesOwned(
  "when-step-removed-then-experiences-removed",
  "step",
  "experience",
  ["stepId"],
);
