import { removesOwned } from "../../core/cascade.ts";

/** Stages are part of their blueprint. */
export const whenBlueprintRemovedThenStagesRemoved = removesOwned(
  "when-blueprint-removed-then-stages-removed",
  "blueprint",
  "stage",
  ["blueprintId"],
);
