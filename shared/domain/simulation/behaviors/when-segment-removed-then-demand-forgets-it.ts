import { forgets } from "../../core/cascade.ts";

/** As many come as before: the shares of the others count against each other. */
export const whenSegmentRemovedThenDemandForgetsIt = forgets(
  "when-segment-removed-then-demand-forgets-it",
  "segment",
  "demand",
  ({ segments }, gone) =>
    segments.some(({ segmentId }) => gone.has(segmentId))
      ? { segments: segments.filter(({ segmentId }) => !gone.has(segmentId)) }
      : null,
);
