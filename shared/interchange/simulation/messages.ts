import { resultMessages } from "@shared/domain/simulation/result-messages.ts";

const people = (count: string, isOne: boolean): string => (isOne ? `${count} person` : `${count} people`);

/** Words of a simulation that is written down. */
export const messages = {
  ...resultMessages,
  title: (engagement: string) => `Simulation: ${engagement}`,
  leftOut: "Not simulated",
  noBlueprint: (journey: string) => `“${journey}” has no blueprint.`,
  cannotRun: (version: string) => `“${version}” cannot be run yet`,
  warnings: "To know before the figures are used",
  of: (text: string, versions: string) => `${text} (${versions})`,
  over: (runs: string, weeks: string, clients: string, share: string) =>
    `${runs} runs of ${weeks}, ${clients} clients each version; chance in the runs moves the 90 % by ± ${share}.`,
  wide: (runs: string, weeks: string, clients: string, share: string) =>
    `${runs} runs of ${weeks}, as many as are allowed, ${clients} clients each version; chance in the runs still moves the 90 % by ± ${share}.`,
  lead: "Times and cost",
  sameClients: (first: string) =>
    `Differences are against “${first}”, run by run with the same clients and the same luck.`,
  interval: (confidence: string) => `${confidence} interval`,
  difference: "Difference",
  differenceOf: (version: string) => `Difference: ${version}`,
  spent: "Where the time goes",
  spentOn: "Mean of a client spent on",
  heads: people,
  size: "How many",
  busy: (version: string) => `Busy: ${version}`,
  waits: (version: string) => `90 % wait: ${version}`,
  touchPoints: "Touch points",
  kept: (version: string) => `Kept: ${version}`,
  within: (version: string) => `90 % within: ${version}`,
  assumption: (topic: string, text: string, tail: string) =>
    `${topic}: ${text}${tail === "" ? "" : ` (${tail})`}`,
} as const;
