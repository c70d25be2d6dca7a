import { forgetsIndexed } from "../../core/cascade.ts";

/** The step stays; it is no touch point any more. */
export const whenTouchPointRemovedThenStepsForgetIt = forgetsIndexed(
  "when-touch-point-removed-then-steps-forget-it",
  "touchPoint",
  "step",
  "touchPointId",
);
