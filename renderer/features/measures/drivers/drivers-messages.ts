export const driversMessages = {
  verdict: "What is explained",
  verdicts: {
    overall: "Overall rating",
    nps: "Recommendation (NPS)",
    csat: "Satisfaction (CSAT)",
    ces: "Effort (CES)",
  },
  working: "Drawing bootstrap samples for the intervals",
  stop: "Stop",
  stopped: "Stopped before the drivers were known.",
  again: "Compute them",
  empty: "No overall verdict asked",
  emptyText:
    "Drivers show which touch points the verdict moves with. They need one question about the whole (overall rating, NPS, CSAT or CES) and perceptions at the touch points, answered by the same people.",
  table: "Drivers",
  share: "Weight",
  shareInterval: "Weight, interval",
  correlation: "r",
  beta: "β",
  betaInterval: "β, interval",
  vif: "VIF",
  answered: "Answered",
  costs: "Rows lost",

  r2: "R²",

  used: "Rows used",
  leftOut: "Rows left out",
  leaveOut: (name: string) => `Leave out ${name}`,
  takeBack: (count: number) =>
    count === 1 ? "Take the 1 left out back in" : `Take the ${count} left out back in`,
  without: (names: string) => `Without ${names}.`,
} as const;
