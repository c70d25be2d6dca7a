import { removesOwned } from "../../core/cascade.ts";

export const whenSegmentRemovedThenExperiencesRemoved = removesOwned(
  "when-segment-removed-then-experiences-removed",
  "segment",
  "experience",
  ["segmentId"],
);
