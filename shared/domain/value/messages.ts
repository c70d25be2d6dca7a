import type { Words } from "@shared/base/words.ts";
import type { NumberKind } from "./number-kinds.ts";

const NAMES: Readonly<Record<NumberKind, string>> = {
  clients: "Clients",
  margin: "Margin of a client in a year",
  retentionBefore: "Retention today",
  retentionAfter: "Retention after the change",
  discount: "Discount rate of a year",
  acquisition: "Cost of winning a client",
  years: "Years for which costs and savings count",
  oneOff: "One-off cost",
  running: "Running cost of a year",
  savedMinutes: "Work saved in a case",
  cases: "Cases in a year",
  rate: "Rate of an hour",
};

/** Words of what a change is worth, on the screen, in pictures and in reports. */
export const valueMessages = {
  names: NAMES,
  /** “Pilot coach: one-off cost”. */
  inLine: (line: string, kind: NumberKind) =>
    line === "" ? NAMES[kind] : `${line}: ${NAMES[kind].toLowerCase()}`,
  scenarios: { cautious: "Cautious", expected: "Expected", hopeful: "Hopeful" },
  taken: (line: string) => `“${line}” is there already.`,
  restsOnNothing: "Say first what the number rests on; then its source and owner can be told.",
  stays: "This number belongs to every value case. Empty its cells instead.",
  years: (years: string) => (years === "1" ? "1 year" : `${years} years`),
  months: (months: string) => (months === "1" ? "1 month" : `${months} months`),
  points: (points: string) => `${points} points`,
  never: "never",
  noBound: "without bound",
  noCost: "costs nothing",
  notEnough: "more than all who leave today",
  figures: {
    net: "Net gain",
    returnOnCost: "Return on cost",
    payBack: "Pay-back",
    breakEven: "Break-even uplift",
    gain: "Gain",
    loyaltyGain: "Gain from clients who stay",
    savingsGain: "Gain from work saved",
    cost: "Cost",
    lifetimeBefore: "Lifetime value today",
    lifetimeAfter: "Lifetime value after",
  },
  picture: {
    nothing: "No number has a cautious or a hopeful value yet",
    most: (name: string, from: string, to: string) => `${name} matters most: net gain ${from} to ${to}`,
    subtitle: (name: string, net: string, today: string) =>
      `${name} · net gain with one number moved, the others as expected (${net}) · ${today}`,
    first: { later: "first margin after a year", now: "first margin at once" },
    columns: ["Number", "Cautious", "Net gain, cautious", "Hopeful", "Net gain, hopeful"],
    expected: "expected",
  },
  saved: {
    text: (name: string) => `Work saved in a case by “${name}”`,
    from: (before: string, after: string) => `${before} to ${after}`,
    simulated: (day: string, runs: string) =>
      `Simulation kept on ${day}, ${runs} replications: how long its resource pools are busy with a case`,
    counted: "Times of the steps on the lanes of the organisation, both maps",
  },
} as const;
export type ValueWords = Words<
  Pick<
    typeof valueMessages,
    | "names"
    | "inLine"
    | "scenarios"
    | "years"
    | "months"
    | "points"
    | "never"
    | "noBound"
    | "noCost"
    | "notEnough"
    | "figures"
    | "picture"
  >
>;
