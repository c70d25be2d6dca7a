import { numberText } from "@shared/drawing/figure-text.ts";

/** Words of what filters figures. */
export const messages = {
  segment: "Segment",
  everybody: "All segments",
  segmentOption: (column: string, value: string, count: number) =>
    count === 0 ? `${column}: ${value}` : `${column}: ${value} (${numberText(count, 0)})`,
  segmentsLeft: (column: string, count: number) =>
    `${column}: ${numberText(count, 0)} rarer ${count === 1 ? "value is" : "values are"} not listed`,
  wave: "Wave",
  allWaves: "All waves",
  counted: (name: string, count: number) => `${name} (${numberText(count, 0)})`,
  figuresOf: (names: string) => `Figures of ${names}`,
  everybodyAgain: "All figures are of these answers only. Press to show those of everybody again.",
  scorecardNotes: "What to know about these figures",
} as const;
