import type { Source } from "../core/fields.ts";
import type { AssumptionTopic } from "./assumption-topics.ts";

/** Words of a result, on the screen, in a report and on the command line alike. */
export const resultMessages = {
  answer: (version: string, half: string, nine: string) =>
    `“${version}”: half of the clients are through within ${half}, nine of ten within ${nine}.`,
  /** Of two percentiles: nobody is told that nine of ten clients gain so much, which is another thing. */
  nineChange: (nine: string, low: string, high: string, confidence: string) =>
    `The time for nine of ten ${nine} (${low} to ${high}, ${confidence}).`,
  shorter: (time: string) => `is ${time} less`,
  longer: (time: string) => `is ${time} more`,
  same: "shows no proven difference",
  /** Beside every interval: what it does not say. */
  intervals:
    "An interval tells how far chance in the runs can move a figure. It does not tell how right the numbers are that went in.",
  warmUp: (weeks: number) =>
    weeks === 0
      ? "Nothing at the start is left out."
      : weeks === 1
        ? "The first week is left out: the service starts empty there, and nobody waits yet as they usually do."
        : `The first ${weeks} weeks are left out: the service starts empty there, and nobody waits yet as they usually do.`,
  weeks: (count: string, isOne: boolean) => (isOne ? `${count} week` : `${count} weeks`),
  unsettled:
    "The service had not come to its usual life when the runs ended: what is shown still grows. A pool may have more work than it can do.",
  shortRuns: (version: string, together: string, alone: string) =>
    `“${version}”: the runs are too short for their 90 %. In each by itself it is ${alone} on average, of the clients of all runs together ${together}. Look at more weeks.`,
  unfinished: (version: string, share: string) =>
    `“${version}”: ${share} of the clients were not through when the runs ended; their times are missing, and the true ones are longer.`,
  gaveUp: (version: string, share: string) =>
    `“${version}”: ${share} of the clients give up on the way; the times are of the others alone.`,
  rows: {
    p50: "Half of the clients within",
    mean: "Lead time with queues, mean",
    p90: "Nine of ten within",
    p95: "Nineteen of twenty within",
    cost: "Cost of a case",
    gaveUp: "Clients who give up",
  },
  /** Beside the closed form of the map, which has no queues in it. */
  leadWithQueues: "Lead time with queues",
  leadWithQueuesAbout: (runs: string, date: string, confidence: string) =>
    `Mean of the kept simulation (${runs} runs, ${date}), with its ${confidence} interval: clients wait for people and for opening hours in it. Without them the map alone comes to the lead time without queues.`,
  leadOutOfDate: "Something that it was run with has changed since.",
  figure: "Figure",
  people: "People",
  pool: "Pool",
  touchPoint: "Touch point",
  targets: "Standards and promises",
  target: "What was set",
  wanted: "Set",
  noTargets: "No standard and no promise with a time is tied to this journey.",
  rests: "What this rests on",
  topics: {
    demand: "Clients",
    people: "People",
    times: "Times",
    ways: "Ways",
    targets: "Standards and promises",
    run: "The runs",
  } satisfies Record<AssumptionTopic, string>,
  sources: { measured: "measured", estimated: "estimated", assumed: "assumed" } satisfies Record<
    Source,
    string
  >,
  none: "n/a",
} as const;
