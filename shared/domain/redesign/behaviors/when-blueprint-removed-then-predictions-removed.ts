import { removesOwned } from "../../core/cascade.ts";

export const whenBlueprintRemovedThenPredictionsRemoved = removesOwned(
  "when-blueprint-removed-then-predictions-removed",
  "blueprint",
  "prediction",
  ["blueprintId"],
);
