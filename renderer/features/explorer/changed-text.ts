const time = new Intl.DateTimeFormat("en-GB", { timeStyle: "short" });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
const date = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });

/** When something was last changed, as short as it is clear: the time of today, the day of this year, else the date; "" where nobody knows. */
export function changedText(at: number, now: number): string {
  if (at === 0) return "";
  const [then, today] = [new Date(at), new Date(now)];
  if (then.toDateString() === today.toDateString()) return time.format(at);
  return (then.getFullYear() === today.getFullYear() ? day : date).format(at);
}
