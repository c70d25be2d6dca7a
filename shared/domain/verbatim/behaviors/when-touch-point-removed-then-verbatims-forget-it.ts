import { forgetsIndexed } from "../../core/cascade.ts";

/** What a client said stays said; it is about no touch point any more. */
export const whenTouchPointRemovedThenVerbatimsForgetIt = forgetsIndexed(
  "when-touch-point-removed-then-verbatims-forget-it",
  "touchPoint",
  "verbatim",
  "touchPointId",
);
