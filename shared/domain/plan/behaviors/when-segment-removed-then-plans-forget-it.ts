import { forgets } from "../../core/cascade.ts";

/** The plan keeps its words. */
export const whenSegmentRemovedThenPlansForgetIt = forgets(
  "when-segment-removed-then-plans-forget-it",
  "segment",
  "prototypePlan",
  ({ segmentId }, gone) => (segmentId !== null && gone.has(segmentId) ? { segmentId: null } : null),
);
