import { forgetsIndexed } from "../../core/cascade.ts";

/** The standard stays. */
export const whenStepRemovedThenStandardsForgetIt = forgetsIndexed(
  "when-step-removed-then-standards-forget-it",
  "step",
  "standard",
  "stepId",
);
