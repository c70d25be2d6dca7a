import { numberText } from "./figure-text.ts";

/** Words of what filters figures. */
export const messages = {
  segment: "Segment",
  everybody: "All segments",
  segmentOption: (column: string, value: string, count: number) =>
    `${column}: ${value} (${numberText(count, 0)})`,
} as const;
