import { removesOwned } from "../../core/cascade.ts";

/** A step stands in a lane. */
export const whenLaneRemovedThenStepsRemoved = removesOwned(
  "when-lane-removed-then-steps-removed",
  "lane",
  "step",
  ["laneId"],
);
