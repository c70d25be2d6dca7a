import { forgetsIndexed } from "../../core/cascade.ts";

/** The measure keeps its points. */
export const whenWaveRemovedThenFollowedMeasuresForgetIt = forgetsIndexed(
  "when-wave-removed-then-followed-measures-forget-it",
  "rolloutWave",
  "followedMeasure",
  "waveId",
);
