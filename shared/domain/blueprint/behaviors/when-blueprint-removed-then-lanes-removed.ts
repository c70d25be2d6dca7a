import { removesOwned } from "../../core/cascade.ts";

/** Lanes are part of their blueprint. */
export const whenBlueprintRemovedThenLanesRemoved = removesOwned(
  "when-blueprint-removed-then-lanes-removed",
  "blueprint",
  "lane",
  ["blueprintId"],
);
