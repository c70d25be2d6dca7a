/** Words of the one page for a board. */
export const executiveMessages = {
  title: "At a glance",
  proposed: "What we propose",
  asked: "What we ask of you",
  trial: "How it is tried first",
  worth: (net: string, payBack: string) => `Expected net gain ${net}, pay-back ${payBack}.`,
  trialText: (name: string, how: string, dates: string, site: string) =>
    `${[name, how, site, dates].filter((text) => text.trim() !== "").join("; ")}.`,
  more: (count: string, isOne: boolean) =>
    isOne ? "One more change stands in the full report." : `${count} more changes stand in the full report.`,
  goesOn: "The summary goes on in the full report.",
  tooLong: "This does not fit one page as it is: shorten the summary or the request.",
} as const;
