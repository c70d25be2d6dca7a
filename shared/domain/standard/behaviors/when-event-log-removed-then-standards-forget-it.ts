import { forgetsIndexed } from "../../core/cascade.ts";

/** The standard stays. */
export const whenEventLogRemovedThenStandardsForgetIt = forgetsIndexed(
  "when-event-log-removed-then-standards-forget-it",
  "eventLog",
  "standard",
  "eventLogId",
);
