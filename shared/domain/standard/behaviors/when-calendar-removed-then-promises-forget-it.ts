import { forgetsIndexed } from "../../core/cascade.ts";

/** What clients were told stays told. */
export const whenCalendarRemovedThenPromisesForgetIt = forgetsIndexed(
  "when-calendar-removed-then-promises-forget-it",
  "calendar",
  "promise",
  "calendarId",
);
