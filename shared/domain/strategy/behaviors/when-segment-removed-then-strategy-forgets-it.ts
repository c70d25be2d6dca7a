import { forgets, listWithout } from "../../core/cascade.ts";

/** The strategy sheet stays. */
export const whenSegmentRemovedThenStrategyForgetsIt = forgets(
  "when-segment-removed-then-strategy-forgets-it",
  "segment",
  "strategy",
  (record, gone) => {
    const segmentIds = listWithout(record.segmentIds, gone);
    return segmentIds && { segmentIds };
  },
);
