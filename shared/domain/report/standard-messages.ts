import type { Verdict } from "../standard/compliance.ts";
import type { PromiseVerdict } from "../standard/promise-standing.ts";

/** Words of the standards and promises in a report. */
export const standardMessages = {
  title: "Standards and promises",
  intro: (standards: string, kept: string, notKept: string) =>
    `${standards} say what clients and colleagues can count on. Kept: ${kept}, not kept: ${notKept}; of the others nobody can tell yet.`,
  standards: (count: string) => (count === "1" ? "1 standard" : `${count} standards and service levels`),
  promisesIntro: (promises: string, broken: string) =>
    `Clients are told ${promises}, of which ${broken} cannot be kept.`,
  promiseCount: (count: string) => (count === "1" ? "one thing" : `${count} things`),
  standardTable: "Standards and service levels",
  promiseTable: "What clients are told",
  columns: ["Standard", "Objective", "Kept", "n", "90 % within", "Verdict"],
  promiseColumns: ["Promise", "Promised", "90 % within", "n", "Verdict"],
  verdicts: {
    kept: "kept",
    "not-kept": "not kept",
    "cannot-tell": "cannot tell yet",
  } satisfies Record<Verdict, string>,
  promiseVerdicts: {
    kept: "kept",
    "cannot-be-kept": "cannot be kept",
    "cannot-tell": "cannot tell yet",
    "not-known": "not known",
  } satisfies Record<PromiseVerdict, string>,
  notMeasured: "not measured",
  noObjective: "no objective",
  outOfDate: "to be measured again",
  inPeriod: (period: string) => `counted in ${period}`,
  byLog: (from: string, to: string) => `by the log, ${from} to ${to} (UTC)`,
  overdue: (count: string) => `of them ${count} still open and past due`,
  interval: (low: string, high: string) => `${low} … ${high}`,
  owner: (owner: string) => `Owner: ${owner}`,
  saidAt: (place: string) => `Said: ${place}`,
  behind: (standard: string) => `Behind it: ${standard}`,
  withinPromise: (figures: string) => `Within the promise: ${figures}`,
  standardKept: (figures: string) => `The standard behind it is kept in ${figures}.`,
  nothingBehind: "No standard stands behind it.",
  caption: (confidence: string) =>
    `Kept: met ÷ (met + breached), what is open and past due counted as breached, with Wilson's ${confidence} interval below; n: cases counted. Kept or not kept is said where the whole interval lies at the objective or above, or below it. 90 % within: the 90th percentile of the cases that have ended, in time of the calendar named, with a distribution-free ${confidence} interval.`,
  promiseCaption: (confidence: string) =>
    `A promise is kept where nine of ten clients get what they were told: by its own log (share within the promise, Wilson's ${confidence} interval), else by the cases and times of the standard behind it on the same calendar, its share with the same interval.`,
  lastEventNote:
    "Where no last activity is named, every case of a log counts as ended with its last event, one that still goes on, too.",
  clockNote: "Where a log does not keep its local time, the hours of a calendar are read in UTC.",
  round: "round the clock",
} as const;
