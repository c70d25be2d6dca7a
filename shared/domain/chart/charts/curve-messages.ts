import { countsText, signedText } from "@shared/drawing/figure-text.ts";

export const curveChartMessages = {
  allClients: "All clients",
  everybody: "All respondents",
  feelingTitle: (worst: string, value: number) => `Feeling is lowest at ${worst}: ${signedText(value, 1)}`,
  feelingSubtitle: (lines: number, marked: number) =>
    `Feeling from −2 to +2, as the map says it · ${lines === 1 ? "1 line" : `${lines} lines`}${marked > 0 ? " · diamond: moment of truth" : ""}`,
  gapTitle: (worst: string, value: string, group: string) =>
    `Most is missing at ${worst}: ${value}${group === "" ? "" : ` (${group})`}`,
  gapMet: (worst: string, value: string, group: string) =>
    `No mean gap is below 0; the smallest is at ${worst}: ${value}${group === "" ? "" : ` (${group})`}`,
  gapUntold: (group: string) => `No gap can be told from none${group === "" ? "" : ` (${group})`}`,
  /** `counts` are those of the points of each line. */
  gapSubtitle: (told: {
    minimum: number;
    maximum: number;
    whiskers: number | null;
    counts: readonly (readonly number[])[];
  }) =>
    [
      `Mean gap on ${told.minimum}–${told.maximum}`,
      ...(told.whiskers === null ? [] : [`whisker: ${Math.round(told.whiskers * 1000) / 10} % interval`]),
      `${told.counts.map(countsText).join(", ")} answers a touch point`,
    ].join(" · "),
  number: "No.",
  noNumber: "–",
  numbers: (others: boolean) =>
    `numbers as in the register of touch points${others ? "; –: a step that is none" : ""}`,
  place: "Moment",
  group: (column: string, value: string) => `${column}: ${value}`,
  none: "n/a",
} as const;
