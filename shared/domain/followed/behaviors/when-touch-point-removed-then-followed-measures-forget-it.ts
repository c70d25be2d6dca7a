import { forgetsIndexed } from "../../core/cascade.ts";

/** The measure keeps its points. */
export const whenTouchPointRemovedThenFollowedMeasuresForgetIt = forgetsIndexed(
  "when-touch-point-removed-then-followed-measures-forget-it",
  "touchPoint",
  "followedMeasure",
  "touchPointId",
);
