const people = (count: string, isOne: boolean): string => (isOne ? `${count} person` : `${count} people`);

/** Words of a simulation that is written down. */
export const messages = {
  title: (engagement: string) => `Simulation: ${engagement}`,
  leftOut: "Not simulated",
  noBlueprint: (journey: string) => `“${journey}” has no blueprint.`,
  cannotRun: (version: string) => `“${version}” cannot be run yet`,
  warnings: "To know before the figures are used",
  of: (text: string, versions: string) => `${text} (${versions})`,
  over: (runs: string, weeks: string, clients: string, share: string) =>
    `${runs} runs of ${weeks}, ${clients} clients each version; the 90 % are known to ± ${share}.`,
  wide: (runs: string, weeks: string, clients: string, share: string) =>
    `${runs} runs of ${weeks}, as many as are allowed, ${clients} clients each version; the 90 % are known to ± ${share} only.`,
  weeks: (count: string, isOne: boolean) => (isOne ? `${count} week` : `${count} weeks`),
  warmUp: (weeks: number) =>
    weeks === 0
      ? "Nothing at the start is left out."
      : weeks === 1
        ? "The first week is left out."
        : `The first ${weeks} weeks are left out.`,
  unsettled:
    "The service had not come to its usual life when the runs ended: what is shown still grows. A pool may have more work than it can do.",
  unfinished: (version: string, share: string) =>
    `“${version}”: ${share} of the clients were not through when the runs ended; their times are missing, and the true ones are longer.`,
  lead: "Times and cost",
  answer: (version: string, half: string, nine: string) =>
    `${version}: half of the clients are through within ${half}, nine of ten within ${nine}.`,
  sameClients: (first: string) =>
    `Differences are against “${first}”, run by run with the same clients and the same luck.`,
  figure: "Figure",
  interval: (confidence: string) => `${confidence} interval`,
  difference: "Difference",
  differenceOf: (version: string) => `Difference: ${version}`,
  rows: {
    p50: "Half of the clients within",
    mean: "Mean time",
    p90: "Nine of ten within",
    p95: "Nineteen of twenty within",
    cost: "Cost of a case",
    gaveUp: "Clients who give up",
  },
  spent: "Where the time goes",
  spentOn: "Mean of a client spent on",
  people: "People",
  pool: "Pool",
  heads: people,
  size: "How many",
  busy: (version: string) => `Busy: ${version}`,
  waits: (version: string) => `90 % wait: ${version}`,
  touchPoints: "Touch points",
  touchPoint: "Touch point",
  targets: "Standards and promises",
  target: "What was set",
  wanted: "Set",
  kept: (version: string) => `Kept: ${version}`,
  within: (version: string) => `90 % within: ${version}`,
  noTargets: "No standard and no promise with a time is tied to this journey.",
  rests: "What this rests on",
  topics: {
    demand: "Clients",
    people: "People",
    times: "Times",
    ways: "Ways",
    targets: "Standards and promises",
    run: "The runs",
  },
  sources: { measured: "measured", estimated: "estimated", assumed: "assumed" },
  assumption: (topic: string, text: string, tail: string) =>
    `${topic}: ${text}${tail === "" ? "" : ` (${tail})`}`,
  none: "n/a",
} as const;
