const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const SHORT_DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const DAY_AND_MONTH = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

const timeOf = (civil: string): number =>
  /^\d{4}-\d\d-\d\d$/.test(civil) ? Date.parse(`${civil}T00:00:00Z`) : Number.NaN;
const written = (format: Intl.DateTimeFormat, time: number): string =>
  Number.isNaN(time) ? "" : format.format(time);

/** “11 January 2027” of 2027-01-11, that nobody can read as another day; "" of none. A civil date has no time zone. */
export const dayInWords = (civil: string): string => written(DAY, timeOf(civil));

/** “11 Jan 2027”, where room is short. */
export const dayInShort = (civil: string): string => written(SHORT_DAY, timeOf(civil));

/** “11 Jan” of the day since 1970, where what stands around it tells the year. */
export const dayAndMonth = (day: number): string => written(DAY_AND_MONTH, day * 86_400_000);

/** “11 Jan 2027” of the day since 1970, and “Jan 2027” of its month. */
export const dayNumberInShort = (day: number): string => written(SHORT_DAY, day * 86_400_000);
export const monthInShort = (time: number): string => written(MONTH, time);

/** “27 Nov 2026, 05:35” where the reader is; with seconds where several can be of one minute. */
export const momentInShort = (time: number | Date, seconds = false): string =>
  new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    ...(seconds && { second: "2-digit" }),
    hourCycle: "h23",
  }).format(time);
