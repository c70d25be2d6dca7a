/** Words of what clients said, as the map shows it. */
export const quoteMessages = {
  show: "Show what clients said",
  title: (step: string) => (step === "" ? "What clients said" : `What clients said: ${step}`),
  none: "Nothing is pinned at this step yet. Go through the verbatims and pin what should be read here.",
  byHand: "written down by hand",
  openAll: "Open the verbatims",
  close: "Close",
} as const;
