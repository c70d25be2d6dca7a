export { localDay as today } from "@shared/base/local-day.ts";

const SHORT = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** “12 Oct”; a civil date has no time zone. */
export const shortDate = (date: string): string =>
  date === "" ? "" : SHORT.format(new Date(`${date}T00:00Z`));
