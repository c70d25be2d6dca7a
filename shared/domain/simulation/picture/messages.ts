import type { Part } from "@shared/simulation/engine/parts.ts";

const parts: Readonly<Record<Part, string>> = {
  work: "Work",
  queue: "Waiting for a person",
  closed: "Closed hours",
  approval: "Approvals",
  handOff: "Hand-offs",
  together: "Waiting for others",
  wait: "Post and fixed waits",
  client: "Waiting for the client",
};

/** Words of the charts of a simulation. */
export const messages = {
  parts,
  weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  curveTitle: (name: string, p90: string) => `${name}: nine of ten clients are through within ${p90}`,
  curvePair: (before: string, after: string) =>
    `Nine of ten clients are through within ${after}, not within ${before}`,
  fromTo: (before: string, after: string) => `Nine of ten clients: from ${before} to ${after}`,
  beforeAfterSubtitle:
    "Time from coming to being through; the whole bar is nine of ten clients, its dark part half of them; simulated",
  halfWithin: "Half within",
  nineWithin: "Nine of ten within",
  curveSubtitle: (replications: number, weeks: string) =>
    `Share of the clients who are through within a time; simulated, ${replications} replications of ${weeks}`,
  curveColumns: ["Share of clients"],
  measured: (cases: number) => `Measured, n ${cases.toLocaleString("en")}`,
  partsTitle: (part: string, share: string) => `${share} of the time goes on: ${part.toLowerCase()}`,
  partsSubtitle: "Mean time of a client along the way that takes longest, by what it is spent on",
  version: "Version",
  total: "Sum",
  nine: "90 %",
  loadTitle: (name: string, share: string, when: string) =>
    `${name} is busiest on ${when}: ${share} of its hours`,
  loadNone: (name: string) => `${name} has nothing to do`,
  loadSubtitle: "Share of the open hours in which people are at work, by hour of the week",
  hour: "Hour",
  day: "Day",
  busy: "Busy",
  closed: "closed",
  at: (day: string, hour: number) => `${day} ${hour}:00`,
} as const;
