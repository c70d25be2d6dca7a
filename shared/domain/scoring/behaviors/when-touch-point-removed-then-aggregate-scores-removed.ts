import { removesOwned } from "../../core/cascade.ts";

/** A score that came without its answers is about one touch point. */
export const whenTouchPointRemovedThenAggregateScoresRemoved = removesOwned(
  "when-touch-point-removed-then-aggregate-scores-removed",
  "touchPoint",
  "aggregateScore",
  ["touchPointId"],
);
