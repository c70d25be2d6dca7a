const format = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const months = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

/** 5 Mar 2026 of 2026-03-05; "" of none. */
export const dateText = (date: string): string =>
  date === "" ? "" : format.format(new Date(`${date}T00:00Z`));

/** Mar 2026 of 2026-03. */
export const monthText = (month: string): string => months.format(new Date(`${month}-01T00:00Z`));
