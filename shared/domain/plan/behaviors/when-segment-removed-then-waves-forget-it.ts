import { forgetsIndexed } from "../../core/cascade.ts";

/** The wave stays, for all clients. */
export const whenSegmentRemovedThenWavesForgetIt = forgetsIndexed(
  "when-segment-removed-then-waves-forget-it",
  "segment",
  "rolloutWave",
  "segmentId",
);
