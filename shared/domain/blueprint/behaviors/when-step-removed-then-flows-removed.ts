import { removesOwned } from "../../core/cascade.ts";

/** A flow needs both its ends. */
export const whenStepRemovedThenFlowsRemoved = removesOwned(
  "when-step-removed-then-flows-removed",
  "step",
  "flow",
  ["fromId", "toId"],
);
