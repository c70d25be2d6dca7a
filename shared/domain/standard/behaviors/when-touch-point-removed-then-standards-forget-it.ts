import { forgetsIndexed } from "../../core/cascade.ts";

/** The standard stays. */
export const whenTouchPointRemovedThenStandardsForgetIt = forgetsIndexed(
  "when-touch-point-removed-then-standards-forget-it",
  "touchPoint",
  "standard",
  "touchPointId",
);
