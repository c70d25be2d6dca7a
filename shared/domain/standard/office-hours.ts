import type { Calendar } from "./records.ts";

/** The usual office week; times are minutes from midnight. */
export const OFFICE_HOURS: Pick<Calendar, "name" | "hours" | "closedDates"> = {
  name: "Office hours",
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 9 * 60, to: 17 * 60 })),
  closedDates: [],
};
