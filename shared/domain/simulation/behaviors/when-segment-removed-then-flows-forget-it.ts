import { forgets } from "../../core/cascade.ts";

/** The way stays, with the shares of the others. */
export const whenSegmentRemovedThenFlowsForgetIt = forgets(
  "when-segment-removed-then-flows-forget-it",
  "segment",
  "flow",
  ({ shares }, gone) =>
    shares.some(({ segmentId }) => gone.has(segmentId))
      ? { shares: shares.filter(({ segmentId }) => !gone.has(segmentId)) }
      : null,
);
