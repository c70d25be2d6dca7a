import { removesOwned } from "../../core/cascade.ts";

/** A score is about one touch point. */
export const whenTouchPointRemovedThenScoresRemoved = removesOwned(
  "when-touch-point-removed-then-scores-removed",
  "touchPoint",
  "score",
  ["touchPointId"],
);
