import type { Words } from "@shared/base/words.ts";

/** Lengths of time in words. */
export const timeMessages = {
  none: "n/a",
  /** Short, beside other figures. */
  days: (count: string) => (count === "1" ? "1 day" : `${count} days`),
  /** In full. */
  day: (count: string, isOne: boolean) => `${count} ${isOne ? "day" : "days"}`,
  hour: (count: string, isOne: boolean) => `${count} ${isOne ? "hour" : "hours"}`,
  minute: (count: string, isOne: boolean) => `${count} ${isOne ? "minute" : "minutes"}`,
  second: (count: string, isOne: boolean) => `${count} ${isOne ? "second" : "seconds"}`,
  /** Of a calendar: only the hours in which it is open count. */
  working: {
    day: (count: string, isOne: boolean) => `${count} working ${isOne ? "day" : "days"}`,
    hour: (count: string, isOne: boolean) => `${count} working ${isOne ? "hour" : "hours"}`,
    minute: (count: string, isOne: boolean) => `${count} working ${isOne ? "minute" : "minutes"}`,
    second: (count: string, isOne: boolean) => `${count} working ${isOne ? "second" : "seconds"}`,
  },
  /** “90 % within 4 working hours”; either may be "". */
  objective: (share: string, time: string) => [share, time && `within ${time}`].filter(Boolean).join(" "),
  /** “61.2 % of 540 (95 % interval 57.1 … 65.2 %)”. */
  kept: (
    share: string,
    n: string,
    { confidence, low, high }: { confidence: string; low: string; high: string },
  ) => `${share} % of ${n} (${confidence} % interval ${low} … ${high} %)`,
} as const;
export type TimeWords = Words<typeof timeMessages>;
