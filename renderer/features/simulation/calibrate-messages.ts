/** Words of filling a simulation from a log of events. */
export const calibrateMessages = {
  open: "Fill from the log",
  hint: "Times, ways and clients who come, as the log tells them; you choose which.",
  title: (log: string) => `Fill the simulation from “${log}”`,
  text: (cases: string) =>
    `From ${cases} cases. What is ticked replaces what stands there now and is marked as measured; one undo takes all of it back.`,
  shape: "Write a time as",
  shapes: {
    sample: "the measured values, each as likely",
    curve: "a curve by its median and 90 %",
  },
  sampleHint: "Up to 100 values with the mean of all; what is rare and long is kept.",
  curveHint: "Easier to change by hand. Where half took no time, the mean stands as a fixed time.",
  demand: "Clients who come",
  demandRow: (cases: string, days: string) => `${cases} cases began within ${days} days`,
  perWeek: (now: string, next: string) => `${now} → ${next} a week`,
  noDemand: "nobody yet",
  profile: "with their weekdays and hours",
  daysOnly: "with their weekdays; the log knows no hours, those stay",
  weekdays: (shares: string) => `Monday to Sunday: ${shares}`,
  times: "Times of steps",
  step: "Step",
  now: "Now",
  next: "From the log",
  n: "n",
  fields: { workTime: "work", waitTime: "waiting" },
  take: (step: string, field: string) => `${step}: ${field}`,
  queue: (pool: string) => `Holds the queue for “${pool}”: would count twice.`,
  liesAt: (step: string) => `The map has a wait after “${step}” already: would count twice.`,
  queueIntro:
    "A wait in a log holds everything: people who were busy, closed hours, the post. Where a step is done by people who can be too few, the simulation makes that queue itself, so these waits are not ticked.",
  queueTicked: (count: number) =>
    count === 1
      ? "One ticked wait is counted twice: the simulated times come out too long."
      : `${count} ticked waits are counted twice: the simulated times come out too long.`,
  holdsWork: "The log knows no beginnings: a wait holds the work too.",
  ways: "Ways out of decisions",
  way: (label: string, to: string) => (label === "" ? `to ${to}` : `${label} (to ${to})`),
  seen: (count: string) => `${count} times`,
  unexplained: (count: string) => `${count} more went where no single way leads, and are in no share.`,
  problems: {
    "same-steps": "Its ways lead to the same activities: the log cannot tell them apart.",
    "never-seen": "No case went one of its ways.",
  },
  unmapped: (count: number, steps: string) =>
    count === 1
      ? `One step of the map is no activity of the log and keeps its time: ${steps}. Its time also lies within the wait of what comes after it.`
      : `${count} steps of the map are no activity of the log and keep their times: ${steps}. Their times also lie within the waits of what comes after them.`,
  alike: "Versions that were branched from this map follow it, where they still have its values",
  alikeHint: "Otherwise before and after would differ by the measuring too.",
  nothing: "The log tells nothing that the simulation could use: tie its activities to steps first.",
  reading: "The log is being read",
  none: "none",
  apply: (count: number) => (count === 1 ? "Fill in 1 value" : `Fill in ${count} values`),
  cancel: "Cancel",
  done: (count: number) =>
    count === 1 ? "1 value filled in from the log." : `${count} values filled in from the log.`,
  curves: (verdict: string, share: string, time: string) =>
    `${verdict} The curves are at most ${share} of the clients apart (Kolmogorov’s distance), at ${time}.`,
  byChance: (cases: string, share: string) =>
    `Of ${cases} cases chance alone takes them up to ${share} apart, if the cases do not depend on each other.`,
  sameLog:
    "Times that were filled from this log fit it by themselves; the true test is a log of another time.",
  verdicts: {
    few: "There are too few cases to tell whether the simulation is like what was measured.",
    close: "The simulation takes as long as what was measured, from the quickest to the slowest client.",
    usable: "The simulation comes near to what was measured: a fair ground to compare versions on.",
    rough:
      "The simulation is only roughly like what was measured: trust differences between versions more than the times.",
    far: "The simulation is not like what was measured: find out why before anybody relies on it. Times that are missing, people, or cases that depend on each other.",
  },
} as const;
