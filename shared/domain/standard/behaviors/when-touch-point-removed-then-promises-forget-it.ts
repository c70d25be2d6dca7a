import { forgetsIndexed } from "../../core/cascade.ts";

/** What clients were told stays told. */
export const whenTouchPointRemovedThenPromisesForgetIt = forgetsIndexed(
  "when-touch-point-removed-then-promises-forget-it",
  "touchPoint",
  "promise",
  "touchPointId",
);
