import { removesOwned } from "../../core/cascade.ts";

/** Steps are part of their blueprint. */
export const whenBlueprintRemovedThenStepsRemoved = removesOwned(
  "when-blueprint-removed-then-steps-removed",
  "blueprint",
  "step",
  ["blueprintId"],
);
