import { forgetsIndexed } from "../../core/cascade.ts";

/** The measure keeps its points. */
export const whenEventLogRemovedThenFollowedMeasuresForgetIt = forgetsIndexed(
  "when-event-log-removed-then-followed-measures-forget-it",
  "eventLog",
  "followedMeasure",
  "eventLogId",
);
