import { removesOwned } from "../../core/cascade.ts";

/** A step stands in a stage. */
export const whenStageRemovedThenStepsRemoved = removesOwned(
  "when-stage-removed-then-steps-removed",
  "stage",
  "step",
  ["stageId"],
);
