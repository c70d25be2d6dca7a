import { numberText } from "./figure-text.ts";

/** Words of what filters figures, and of what is called by its kind. */
export const messages = {
  segment: "Segment",
  everybody: "All segments",
  segmentOption: (column: string, value: string, count: number) =>
    `${column}: ${value} (${numberText(count, 0)})`,
  unnamed: (noun: string) => `${noun} without a name`,
  sheet: (observer: string, date: string) => (date === "" ? observer : `${observer}, ${date}`),
} as const;
