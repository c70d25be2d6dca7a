const format = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** 5 Mar 2026 of 2026-03-05; "" of none. */
export const dateText = (date: string): string =>
  date === "" ? "" : format.format(new Date(`${date}T00:00Z`));
