/** Words of the what-if, of the grid of answers and of what matters most. */
export const messages = {
  title: "What if",
  text: "Move a number and see what clients would feel. Nothing is written until it is taken over.",
  version: "Version",
  reset: "Reset",
  takeOver: (name: string) => `Take over into “${name}”`,
  takeOverNew: "Take over into a new to-be",
  takeOverShared: "People and clients hold for all versions of the journey; they change in each of them.",
  newName: (what: string) => `What if: ${what}`,
  andMore: (what: string, count: number) => `${what} and ${count} more`,
  takenOver: (name: string) => `Taken over into “${name}”.`,
  groups: {
    people: "People",
    clients: "Clients",
    ways: "Decisions",
    approvals: "Approvals",
    work: "Touch times",
  },
  singleSteps: (count: number) => `Of single steps (${count})`,
  people: "people",
  percent: "%",
  ofToday: "% of today",
  was: (value: string) => `today ${value}`,
  busy: (share: string) => `busy ${share}`,
  overbooked: (share: string) => `${share} of what they can do`,
  askedFor: "Asked for",
  instant: (time: string) => `Rough, by formula: ${time} on average.`,
  instantFrom: (time: string, before: string) =>
    `Rough, by formula: ${time} on average instead of ${before}.`,
  instantLeast: "Branches beside each other make it longer than that.",
  noInstant: "No formula tells how long this takes; the runs do.",
  overloaded: (pool: string, share: string) =>
    `“${pool}” would get ${share} more work than it can do: its queue grows for as long as one looks, and there is no time to tell.`,
  overloadedMaybe: (pool: string, share: string) =>
    `“${pool}” would get ${share} more work than it can do, unless clients give up.`,
  noEnd: "Cases would go round without an end.",
  nothingMoved: "As it stands. Move a number to compare.",
  running: "Running it with the same clients and the same luck …",
  runs: (runs: number, isOver: boolean) =>
    isOver
      ? `${runs} runs of each, with the same clients and the same luck.`
      : `${runs} runs of each so far, with the same clients and the same luck.`,
  unfinished: (share: string) =>
    `${share} of the clients were not through when the runs ended; the true times are longer.`,
  failed: (why: string) => `The simulation stopped: ${why}`,
  figure: "Figure",
  before: "As it stands",
  after: "What if",
  change: "Difference",
  rows: {
    mean: "Mean time",
    p50: "Half of the clients are through within",
    p90: "Nine of ten within",
    cost: "Cost of a case",
    kept: (target: string) => `Kept: ${target}`,
  },
  points: (value: string) => `${value} points`,
  none: "n/a",
} as const;
