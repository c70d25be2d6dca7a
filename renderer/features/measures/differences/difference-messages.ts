import { numberText } from "../../../platform/queries/figure-text.ts";

const percent = (confidence: number) => `${Math.round(confidence * 1000) / 10} %`;

export const differenceMessages = {
  table: "Differences at each touch point",
  measure: "Figure",
  measures: { gap: "Gap", perception: "Perceived", expectation: "Expected", importance: "Importance" },
  first: "First",
  second: "Second",
  difference: "Difference",
  interval: (confidence: number) => `${percent(confidence)} interval`,
  p: "p (Holm)",
  firstN: "n first",
  secondN: "n second",
  less: (p: number) => (p < 0.001 ? "< 0.001" : numberText(p, 3)),
  title: (count: number, second: string, first: string) =>
    count === 0
      ? `${second} and ${first} differ nowhere by more than chance`
      : `${second} differs from ${first} at ${count === 1 ? "1 touch point" : `${numberText(count, 0)} touch points`}`,
  subtitle: (figure: string, first: string, second: string, confidence: number) =>
    `${figure}, ${second} − ${first} · ${percent(confidence)} intervals of Welch · counted where Holm’s p is below ${numberText(1 - confidence, 2)}`,
  method:
    "Second − first. Each interval is its own (Welch 1947). p is corrected for all touch points together (Holm 1979), so that one in twenty does not differ by chance alone.",
  mixed: (width: number) =>
    `touch points of different scales are drawn on one that is ${numberText(width, 0)} wide, their labels are their own`,
  rescaled: (count: number) =>
    `${count === 1 ? "1 touch point was" : `${numberText(count, 0)} touch points were`} asked on different scales: the first group stands on the scale of the second.`,
  inBoth: (count: number) =>
    `${numberText(count, 0)} respondents are in both groups: these are not independent, and the intervals are not exact.`,
  all: "All respondents",
  segment: (column: string, value: string) => `${column}: ${value}`,
  wave: (name: string) => `Wave ${name}`,
  compareEmpty: "Nothing to compare yet",
  compareEmptyText:
    "A comparison needs two groups or two waves. Map a column of the survey as a segment, or say when each survey was taken.",
  wavesEmpty: "One wave so far",
  wavesEmptyText:
    "Change over time needs answers of two waves: name a wave when a survey is brought in, or map its date column and choose month, quarter or year.",
  wavesTitle: (name: string, change: string) => `${name} moved most since the last wave: ${change}`,
  wavesSubtitle: (from: string, to: string, shown: number, minimum: number, maximum: number) =>
    `Mean gap by wave on ${minimum}–${maximum}, the ${shown === 1 ? "touch point that" : `${shown} touch points that`} changed most between ${from} and ${to}`,
} as const;
