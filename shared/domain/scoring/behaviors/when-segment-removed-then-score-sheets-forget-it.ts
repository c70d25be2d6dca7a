import { forgets } from "../../core/cascade.ts";

/** The observation stays, without its segment. */
export const whenSegmentRemovedThenScoreSheetsForgetIt = forgets(
  "when-segment-removed-then-score-sheets-forget-it",
  "segment",
  "scoreSheet",
  ({ segmentId }, gone) => (segmentId !== null && gone.has(segmentId) ? { segmentId: null } : null),
);
