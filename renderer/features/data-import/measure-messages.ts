/** Words of the side-bar view of what was measured. */
export const measureMessages = {
  title: "Measures",
  empty: "No survey yet",
  emptyText: "Import the answers of a survey to see expectation, perception and gap at each touch point.",
  import: "Import a survey",
  everybody: "Show the figures of everybody",
  totals: "Totals",
  overallGap: "Overall gap",
  nps: "NPS",
  csat: "CSAT",
  ces: "CES",
  below: (interval: string, n: number) => `${interval} · n ${new Intl.NumberFormat("en").format(n)}`,
  surveys: "Surveys",
  again: "Run this mapping on a new file",
  respondents: (count: number) => `${new Intl.NumberFormat("en").format(count)} rows`,
  delete: (name: string) => `Delete the answers of ${name}`,
} as const;
