import { forgetsIndexed } from "../../core/cascade.ts";

/** The step stays, done by the pool of its role. */
export const whenPoolRemovedThenStepsForgetIt = forgetsIndexed(
  "when-pool-removed-then-steps-forget-it",
  "resourcePool",
  "step",
  "poolId",
);
