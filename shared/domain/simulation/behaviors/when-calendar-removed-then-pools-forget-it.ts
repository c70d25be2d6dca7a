import { forgetsIndexed } from "../../core/cascade.ts";

/** The people stay, round the clock. */
export const whenCalendarRemovedThenPoolsForgetIt = forgetsIndexed(
  "when-calendar-removed-then-pools-forget-it",
  "calendar",
  "resourcePool",
  "calendarId",
);
