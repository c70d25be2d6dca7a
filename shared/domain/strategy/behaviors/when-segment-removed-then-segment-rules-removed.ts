import { removesOwned } from "../../core/cascade.ts";

/** What is done for nobody is not done. */
export const whenSegmentRemovedThenSegmentRulesRemoved = removesOwned(
  "when-segment-removed-then-segment-rules-removed",
  "segment",
  "segmentRule",
  ["segmentId"],
);
