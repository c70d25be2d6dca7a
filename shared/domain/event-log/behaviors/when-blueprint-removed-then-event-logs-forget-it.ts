import { forgetsIndexed } from "../../core/cascade.ts";

/** The events stay; they are told about no map any more. */
export const whenBlueprintRemovedThenEventLogsForgetIt = forgetsIndexed(
  "when-blueprint-removed-then-event-logs-forget-it",
  "blueprint",
  "eventLog",
  "blueprintId",
);
