import { signedText } from "@shared/drawing/figure-text.ts";

export const curveMessages = {
  map: "Along",
  register: "the order of the register",
  by: "Compare",
  nobody: "no groups",
  empty: "No curve yet",
  emptyText:
    "The curve shows how a journey feels and what is missing from what was expected, moment by moment. Say how a step feels on the journey map, or bring in a survey of expectation and perception.",
  table: "What is remembered",
  line: "Line",
  peak: "Peak",
  end: "End",
  peakEnd: "Peak–end",
  mean: "Mean",
  worst: "Worst moment",
  feelings: (name: string) => `Feeling, ${name}`,
  gaps: (name: string) => `Gap, ${name}`,
  at: (value: string, place: string) => `${value} at ${place}`,
  value: signedText,
  moments: "Moments of truth",
  reasons: { peak: "peak", end: "end", first: "first contact", recovery: "recovery" },
  moment: (name: string, reasons: string) => `${name}: critical, and ${reasons}`,
  noMoments:
    "None: no critical touch point is the peak, the end, the first contact or a recovery. Classes are decided under Class.",
  method: "Peak–end = (peak + end)/2, the peak being what lies farthest from neutral (Kahneman et al. 1993).",
  limit: (shown: number, all: number) =>
    `${shown} of ${all} groups shown: more than five lines cannot be told apart.`,
} as const;
