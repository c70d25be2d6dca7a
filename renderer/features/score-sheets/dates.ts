/** Today where the observer is, as dates are kept. */
export function today(): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

const SHORT = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** “12 Oct”; a civil date has no time zone. */
export const shortDate = (date: string): string =>
  date === "" ? "" : SHORT.format(new Date(`${date}T00:00Z`));
