import { forgets } from "../../core/cascade.ts";

/** The report tells of everybody again. */
export const whenSegmentRemovedThenReportsForgetIt = forgets(
  "when-segment-removed-then-reports-forget-it",
  "segment",
  "report",
  ({ segmentId }, gone) => (segmentId !== null && gone.has(segmentId) ? { segmentId: null } : null),
);
