import { forgetsIndexed } from "../../core/cascade.ts";

/** What clients were told stays told. */
export const whenEventLogRemovedThenPromisesForgetIt = forgetsIndexed(
  "when-event-log-removed-then-promises-forget-it",
  "eventLog",
  "promise",
  "eventLogId",
);
