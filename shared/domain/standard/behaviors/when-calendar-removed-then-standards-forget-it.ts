import { forgetsIndexed } from "../../core/cascade.ts";

/** The standard stays. */
export const whenCalendarRemovedThenStandardsForgetIt = forgetsIndexed(
  "when-calendar-removed-then-standards-forget-it",
  "calendar",
  "standard",
  "calendarId",
);
