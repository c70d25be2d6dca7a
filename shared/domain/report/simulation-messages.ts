/** Words of a simulation in a report. */
export const simulationMessages = {
  title: "What the simulation says",
  intro:
    "The service was run on a computer as its clients meet it: they come as the demand says, people work as they are there, and every time and share of the map is used. All versions meet the same clients with the same luck, so what differs is the service.",
  run: (date: string, runs: string, weeks: string, clients: string, seed: string) =>
    `Run on ${date}: ${runs} runs of ${weeks}, ${clients} clients each version, seed ${seed}.`,
  precise: (share: string) =>
    `Chance in the runs moves the time within which nine of ten are through by ± ${share}.`,
  wide: (share: string) =>
    `Chance in the runs still moves the time within which nine of ten are through by ± ${share}, with the most runs that are allowed.`,
  outOfDate:
    "Something that it was run with has changed since, and it has not been run again: these figures are of that day.",
  missing: (journey: string) =>
    `No result of a simulation of “${journey}” is kept yet. Run it and choose “Keep this result”; what clients will feel then stands here, with what it rests on.`,
  figures: "Times, cost and clients who give up",
  figuresCaption: (confidence: string, first: string) =>
    `Means over the runs with their ${confidence} interval below; differences are against “${first}”, run by run. A difference is proven where its whole interval lies on one side of 0.`,
  figuresCaptionOne: (confidence: string) => `Means over the runs with their ${confidence} interval below.`,
  difference: "Difference",
  differenceOf: (version: string) => `Difference: ${version}`,
  people: "People",
  peopleTable: (journey: string) => `People of “${journey}”`,
  heads: (count: string) => (count === "1" ? "1 person" : `${count} people`),
  wait: (time: string) => `nine of ten tasks wait up to ${time}`,
  peopleCaption:
    "Share of the hours in which they are there that they are at work; below it, how long nine of ten tasks wait for them, closed hours included.",
  touchPoints: "Waiting, touch point by touch point",
  touchPointTable: (journey: string) => `Touch points of “${journey}”`,
  touchPointsCaption:
    "Nine of ten clients wait at the touch point no longer: all but the work that is done there.",
  targets: "Standards and promises, as simulated",
  targetTable: (journey: string) => `Standards and promises of “${journey}”`,
  nineWithin: (time: string) => `90 % within ${time}`,
  wantedWithin: (share: string, time: string) => `${share} within ${time}`,
  interval: (low: string, high: string) => `${low} … ${high}`,
  targetsCaption: (confidence: string) =>
    `Share of the cases that keep what was set, with the ${confidence} interval of the runs. Kept (or not) is coloured where the whole interval lies at the share that is wanted or above, or below it; of a promise, nine of ten are wanted.`,
  beforeAndAfter: (journey: string) => `Before and after: ${journey}`,
  restsOf: (journey: string) => `What this rests on: ${journey}`,
  restsIntro: (count: string) =>
    `Every number that the simulation used, in ${count} statements, and where it comes from: measured, estimated by people who know the work, or assumed.`,
  restsTable: (journey: string) => `What the simulation of “${journey}” rests on`,
  restsColumns: ["About", "Statement", "Where from"],
  only: (versions: string) => `only ${versions}`,
  leftOut: (count: string) =>
    `The sheet of what this rests on, ${count} statements, is left out of this report by choice. Ask for it before you rely on a figure of this chapter.`,
} as const;
