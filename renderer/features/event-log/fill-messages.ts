/** Words of the question what of a log is written onto the map. */
export const fillMessages = {
  title: "Fill in the map from what happened",
  text: (cases: number) =>
    `From ${cases.toLocaleString("en")} cases as chosen. What is ticked replaces what the map says now; you can undo it in one step.`,
  together: "The time before a step is",
  togetherHint: "The log knows no beginnings: it cannot tell waiting from work.",
  asWait: "waiting",
  asWork: "work",
  step: "Step",
  visits: "Visits",
  work: "Work",
  wait: "Waiting",
  take: (what: string, step: string) => `Fill in ${what} of ${step}`,
  none: "none",
  now: "now",
  becomes: "becomes",
  notTold: "not told by the log",
  steps: "Times of steps",
  decisions: "Ways out of decisions",
  noDecisions: "The map has no decision with several ways out.",
  way: (label: string, to: string) => (label === "" ? `to ${to}` : `${label} (to ${to})`),
  cases: (count: number) => `${count.toLocaleString("en")} times`,
  unexplained: (count: number) =>
    `${count.toLocaleString("en")} more went where no single way leads, and are in no share.`,
  problems: {
    "same-steps": "The ways out lead to the same steps with an activity: the log cannot tell them apart.",
    "never-seen": "No case went one of these ways.",
  },
  apply: (count: number) => (count === 1 ? "Fill in 1 value" : `Fill in ${count} values`),
  cancel: "Cancel",
  done: (count: number) => `${count} values filled in from the event log.`,
  nothing: "No activity that is tied to a step happened in these cases.",
};
