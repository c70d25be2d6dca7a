import { removesOwned } from "../../core/cascade.ts";

/** Flows are part of their blueprint. */
export const whenBlueprintRemovedThenFlowsRemoved = removesOwned(
  "when-blueprint-removed-then-flows-removed",
  "blueprint",
  "flow",
  ["blueprintId"],
);
