import { numberText } from "@shared/drawing/figure-text.ts";

export const differenceMessages = {
  table: "Differences at each touch point",
  wholeTable: "Differences of the whole",
  wholeFigure: "The whole",
  ownP: "p",
  measure: "Figure",
  method: (first: string, second: string) =>
    `${second} − ${first}, of the figures as they were computed: what is written is rounded each by itself, so that it may be off by one in the last digit. Shares differ by percentage points (pp). Each interval is its own (Welch 1947; shares: Newcombe 1998). p is corrected for all touch points of this figure together (Holm 1979), so that among many one in twenty does not count as a difference by chance alone; it is not corrected for looking at several figures, groups or waves; the figures of the whole keep their own.`,
  waves:
    "Waves are taken to be of different people. Of a panel, where the same people were asked again, answers go together: these intervals are then too wide, and a change that is there may not be told.",
  inBoth: (count: number) =>
    `${numberText(count, 0)} respondents are in both groups: these are not independent, so nothing is tested here (p is n/a), and the intervals are wider than they need be. Compare a group with those outside it.`,
  scoresInBoth:
    "Scores without answers of the one group are in part of the clients of the other: these are not independent, so nothing is tested here (p is n/a). Compare a group with those outside it.",
  small: (limit: number) => `n in italics: fewer than ${numberText(limit, 0)} answers, too few to compare.`,
  compareEmpty: "Nothing to compare yet",
  compareEmptyText:
    "A comparison needs two groups or two waves. Map a column of the survey as a segment, or say when each survey was taken.",
  wavesEmpty: "One wave so far",
  wavesEmptyText:
    "Change over time needs answers of two waves: name a wave when a survey is brought in, or map its date column and choose month, quarter or year.",
} as const;
