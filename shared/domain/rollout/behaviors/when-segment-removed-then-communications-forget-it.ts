import { forgetsIndexed } from "../../core/cascade.ts";

/** What is told stays, for all of its audience. */
export const whenSegmentRemovedThenCommunicationsForgetIt = forgetsIndexed(
  "when-segment-removed-then-communications-forget-it",
  "segment",
  "communication",
  "segmentId",
);
