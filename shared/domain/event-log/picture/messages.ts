/** Words inside the pictures of an event log. */
export const messages = {
  median: (duration: string) => `half within ${duration}`,
  p90: (duration: string) => `90 % within ${duration}`,
  limit: (share: string, duration: string) => `limit ${duration}: ${share}`,
  peak: (count: string, day: string) => `most open: ${count} on ${day}`,
  orLess: (duration: string) => `${duration} or less`,
  cases: "cases",
  none: "No cases to show.",

  span: (from: string, to: string) => `${from} to ${to}`,
  curveTitle: (median: string, p90: string) =>
    `Half of the cases take ${median}, one in ten more than ${p90}`,
  curveSubtitle: (cases: number, span: string) =>
    `Share of cases done, first to last event; n ${cases.toLocaleString("en")}; ${span}`,
  curveColumns: ["Share of cases", "Done within"],
  workTitle: (most: number, day: string) =>
    `At most ${most.toLocaleString("en")} ${most === 1 ? "case" : "cases"} open, on ${day}`,
  workSubtitle: (utc: boolean) =>
    utc ? "Cases open at the end of each day (UTC)" : "Cases open at the end of each day",
  workNone: "Cases open by day cannot be shown: a date in the log is more than a century from the others.",
  workColumns: ["Day", "Begun", "Ended", "Open"],
  blank: "not told",
  notAvailable: "n/a",
  value: "Value",
  caseCount: "Cases",
  within: "Within limit",
  rework: "Cases with rework",
  low: "Low",
  high: "High",
  compareTitle: (best: string, worst: string) => `${best} keeps the limit most often, ${worst} least`,
  compareOne: "Share of cases within the limit",
  compareRework: "Share of cases with rework",
  compareSubtitle: (attribute: string, confidence: number, drawn: readonly [number, number] | null) =>
    `By ${attribute}; dots with Wilson's ${Math.round(confidence * 100)} % interval${drawn ? `; the ${drawn[0]} most frequent of ${drawn[1]} values` : ""}`,
};
