import { removesOwned } from "../../core/cascade.ts";

export const whenWaveRemovedThenItsReviewsRemoved = removesOwned(
  "when-wave-removed-then-its-reviews-removed",
  "rolloutWave",
  "waveReview",
  ["waveId"],
);
