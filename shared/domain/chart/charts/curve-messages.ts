import { numberText, signedText } from "../figure-text.ts";

export const curveChartMessages = {
  allClients: "All clients",
  everybody: "All respondents",
  feelingTitle: (worst: string, value: number) => `Feeling is lowest at ${worst}: ${signedText(value, 1)}`,
  feelingSubtitle: (lines: number, marked: number) =>
    `Feeling from −2 to +2, as the map says it · ${lines === 1 ? "1 line" : `${lines} lines`}${marked > 0 ? " · diamond: moment of truth" : ""}`,
  gapTitle: (worst: string, value: string) => `Most is missing at ${worst}: ${value}`,
  gapSubtitle: (minimum: number, maximum: number, confidence: number, counts: readonly number[]) =>
    `Mean gap on ${minimum}–${maximum} · whisker: ${Math.round(confidence * 1000) / 10} % interval · n ${counts.map((n) => numberText(n, 0)).join(", ")} respondents`,
  place: "Moment",
  group: (column: string, value: string) => `${column}: ${value}`,
  none: "n/a",
} as const;
