import { forgets, listWithout } from "../../core/cascade.ts";

/** A step that only this segment went through is then walked by all, as if none had been named. */
export const whenSegmentRemovedThenStepsForgetIt = forgets(
  "when-segment-removed-then-steps-forget-it",
  "segment",
  "step",
  ({ segmentIds }, gone) => {
    const left = listWithout(segmentIds, gone);
    return left && { segmentIds: left };
  },
);
