import { forgetsIndexed } from "../../core/cascade.ts";

/** What was mapped inside a step is not thrown away with its card: the blueprint goes on beside the others. */
export const whenStepRemovedThenInnerBlueprintsStandAlone = forgetsIndexed(
  "when-step-removed-then-inner-blueprints-stand-alone",
  "step",
  "blueprint",
  "parentStepId",
);
