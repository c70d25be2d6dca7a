import type { Words } from "@shared/base/words.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import type { Part } from "@shared/simulation/engine/parts.ts";
import { timeMessages } from "../../times/time-messages.ts";

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
  duration: { days: timeMessages.days },
  days: "days",
  hours: "h",
  minutes: "min",
  weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  curveTitle: (name: string, p90: string) => `“${name}”: nine of ten clients are through within ${p90}`,
  curvePair: (before: string, after: string) =>
    `Nine of ten clients are through within ${after}, not within ${before}`,
  fromTo: (before: string, after: string) => `Nine of ten clients: from ${before} to ${after}`,
  beforeAfterSubtitle:
    "Time from coming to being through; the whole bar is nine of ten clients, its dark part half of them; simulated",
  halfWithin: "Half within",
  nineWithin: "Nine of ten within",
  curveSubtitle: (replications: number, weeks: string) =>
    `Share of the clients who are through within a time; simulated, ${replications} runs of ${weeks}`,
  curveColumns: ["Share of clients"],
  measured: (cases: number) => `Measured, n ${numberText(cases, 0)}`,
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
  backlog: {
    title: (name: string, when: string, middle: string, high: string) =>
      `The queue for ${name} is longest on ${when}: ${middle} on a middle week, ${high} or more in one of ten`,
    none: (name: string) => `Hardly anybody ever waits for ${name}`,
    subtitle: (version: string, weeks: number) =>
      `Tasks that wait, by hour of the week; ${version}, ${weeks} simulated weeks: the middle one, and all but the tenth at either end`,
    columns: ["Nine weeks of ten, at least", "Middle week", "Nine weeks of ten, at most"],
    eightOfTen: "eight weeks of ten",
    middle: "middle week",
  },
  staffing: {
    enough: (heads: number, pool: string, share: string, within: string) =>
      `With ${heads} at “${pool}”, ${share} of the clients are through within ${within}`,
    none: (pool: string, share: string, within: string) =>
      `More people at “${pool}” alone do not bring ${share} of the clients through within ${within}`,
    notTold: (pool: string, share: string, within: string) =>
      `Whether more people at “${pool}” alone bring ${share} of the clients through within ${within}, the runs do not tell`,
    subtitle: (confidence: string) =>
      `Share of the clients who are through in time, by people in the pool; each simulated, with ${confidence} intervals`,
    columns: ["People", "Share in time", "From … to"],
    people: "people",
    wanted: (share: string) => `wanted ${share}`,
  },
  waits: {
    title: {
      before: (name: string, time: string, version: string) =>
        `Nothing is waited for as long as “${name}”: nine of ten within ${time} (“${version}”)`,
      waiting: (name: string, time: string, version: string) =>
        `Nowhere is waited as long as at “${name}”: nine of ten within ${time} (“${version}”)`,
    },
    none: {
      before: "No touch point is waited for",
      waiting: "At no touch point is waited",
    },
    subtitle: "Full bar: half of the clients; pale bar: nine of ten; line: nineteen of twenty",
    touchPoint: "Touch point",
    columns: ["50 %", "90 %", "95 %"],
    figures: (half: string, nine: string) => `${half}; 90 % ${nine}`,
    nobody: "nobody comes here",
    duration: { days: timeMessages.days },
    days: "days",
    hours: "h",
    minutes: "min",
  },
  tornado: {
    nothing: "Nothing can be moved",
    most: (name: string, sides: readonly string[]) =>
      `“${name}” matters most. Nine of ten clients are through ${sides.join(", ")}`,
    tied: (name: string, other: string, sides: readonly string[]) =>
      `“${name}” changes the most, hardly told from “${other}”. Nine of ten clients are through ${sides.join(", ")}`,
    unproven: (name: string, sides: readonly string[]) =>
      `Nothing is proven to matter. Even what “${name}” changes may be chance: nine of ten clients are through ${sides.join(", ")}`,
    sooner: (time: string, at: string) => `${time} sooner ${at}`,
    later: (time: string, at: string) => `${time} later ${at}`,
    unmoved: (at: string) => `as today ${at}`,
    /** A value in a sentence: “at 80 %”. */
    at: (value: string) => `at ${value}`,
    breaks: (name: string, at: string, why: string) => `“${name}” ${at} breaks the service: ${why}`,
    cut: (subtitle: string, shown: number, all: number) =>
      `${subtitle}; the ${shown} of ${all} that matter most, all of them in the table`,
    columns: [
      "Number",
      "Down to",
      "Change of nine of ten, down",
      "From … to, down",
      "Up to",
      "Change of nine of ten, up",
      "From … to, up",
    ],
    asToday: "as today",
    duration: { days: timeMessages.days },
    days: "days",
    hours: "h",
    minutes: "min",
  },
  at: (day: string, hour: number) => `${day} ${hour}:00`,
} as const;

/** What the charts of a result that a report prints say. */
export type ResultChartWords = Words<
  Pick<
    typeof messages,
    | "parts"
    | "duration"
    | "days"
    | "hours"
    | "minutes"
    | "curveTitle"
    | "curvePair"
    | "fromTo"
    | "beforeAfterSubtitle"
    | "halfWithin"
    | "nineWithin"
    | "curveSubtitle"
    | "curveColumns"
    | "measured"
    | "partsTitle"
    | "partsSubtitle"
    | "version"
    | "total"
    | "nine"
  >
>;
