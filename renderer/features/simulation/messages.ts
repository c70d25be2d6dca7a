import { resultMessages } from "@shared/domain/simulation/result-messages.ts";

/** Words of the simulation. */
export const messages = {
  ...resultMessages,
  category: "Redesign",
  open: "Simulate the journey",
  title: (journey: string) => `Simulation: ${journey}`,
  gone: "This journey is no longer there.",
  noJourney: "There is no journey to simulate yet. Map one first.",
  noBlueprint: "This journey has no blueprint",
  noBlueprintText: "Map how the service is done today; then it can be run as its clients meet it.",
  contents: {
    label: "Parts of the simulation",
    groups: {
      answer: "The answer",
      touchPoints: "Touch points and promises",
      people: "People and queues",
      whatIf: "What if",
      rests: "What it rests on",
    },
  },
  run: "Run",
  runAgain: "Run again",
  stop: "Stop",
  live: "Simulate while editing",
  versions: "Versions",
  mostVersions: (most: number) => `Up to ${most} beside each other.`,
  kept: {
    keep: "Keep this result",
    keepHint:
      "Shown when the engagement is opened again, and told in the report. It replaces what was kept of this journey before.",
    isKept: "Kept",
    done: (size: string) => `Kept for the report, ${size}.`,
    title: "Kept result",
    text: (when: string, runs: string, seed: number, size: string) =>
      `Kept on ${when}: ${runs} runs, seed ${seed}; takes ${size} in the file.`,
    changed: "What it was run with has changed since: run it again before anybody relies on it.",
    unchanged: "A run would give the same today.",
    remove: "Delete",
  },
  cannotRun: (name: string) => `“${name}” cannot be run yet`,
  goThere: "Go there",
  notYet: "Not run yet",
  notYetText:
    "Clients come as the demand says, people work as the pools say, and every time and share of the map is used. Run it to see what clients will feel.",
  stale: "Something has changed since this was run.",
  progress: (done: number, expected: number) => `${done} of about ${expected} runs`,
  reached: (share: string) => `chance so far moves the time for nine of ten by ± ${share}`,
  preparing: "Finding how long the service takes to come to its usual life",
  over: (runs: number, clients: string, share: string) =>
    `${runs} runs, ${clients} clients; chance in them moves the time for nine of ten by ± ${share}`,
  wide: (share: string) =>
    `The most runs were done, and chance in them still moves the time for nine of ten by ± ${share}.`,
  estimate: (name: string, time: string) =>
    `“${name}”: by formulas alone, without a run, about ${time} on average.`,
  estimateRough: (name: string, time: string) =>
    `“${name}”: by formulas alone, without a run, roughly ${time} on average; they know little of branches beside each other.`,
  estimateNone: (name: string) => `“${name}”: no formula tells how long it takes; a run does.`,
  estimateTooLarge: (name: string) =>
    `“${name}”: too large for a formula to tell how long it takes; a run does.`,
  estimateTurnsAway: (name: string) =>
    `“${name}”: as room to wait is short, no formula tells how long it takes; a run does.`,
  beforeAndAfter: "Before and after",
  change: "Difference",
  changeOf: (name: string) => `Difference: ${name}`,
  measured: "Measured and simulated",
  measuredText: (log: string, cases: string, half: string, nine: string) =>
    `Measured, “${log}”, ${cases} cases from their first to their last event: half within ${half}, nine of ten within ${nine}.`,
  apartText: (name: string, half: string, nine: string) =>
    `“${name}”, as simulated, takes ${half} for half of the clients and ${nine} for nine of ten.`,
  apart: (size: string, isLonger: boolean, isWithin: boolean) =>
    `${size} ${isLonger ? "longer" : "less"} (${isWithin ? "so many cases do not tell them apart" : "more than chance explains"})`,
  measuredColumn: "Measured",
  simulatedOf: (name: string) => `Simulated: ${name}`,
  curve: "How long clients wait for the end",
  parts: "Where the time goes",
  peopleText:
    "How many there are can be changed here, and holds for all journeys. What they are at is of the last run.",
  fillPools: "Add a pool for each role",
  addPool: "Add pool",
  askPool: "New resource pool",
  poolLabel: "Who they are",
  confirm: "Add",
  removePool: "Delete",
  noPools: "No resource pool yet",
  noPoolsText:
    "People who do the same work, how many they are, and when they are there. Steps are done by the pool of their role.",
  role: "Role",
  heads: "People",
  calendar: "There",
  roundTheClock: "round the clock",
  shrinkage: "Away",
  costPerHour: "Cost/h",
  room: "May wait",
  roomHint:
    "How many may wait for them at once (lines of a telephone, chairs of a waiting room); who finds it full goes away unserved and counts among those who give up. Empty: room for all.",
  roomForAll: "all",
  notRoom: "How many may wait: 0, 1, 2 …; empty where there is room for all.",
  busy: "Busy",
  busyHint: (names: string) => `Share of the hours that they are there: ${names}`,
  wait90: "90 % wait",
  waitHint: (names: string) => `Nine of ten tasks wait no longer for them, closed hours included: ${names}`,
  edit: (count: number) =>
    count === 1 ? "Change a resource pool" : `Change ${count} cells of resource pools`,
  notWhole: "People are whole: 0, 1, 2 …",
  notShare: "A share from 0 to 99 %.",
  notMoney: "An amount per hour, 0 or more; empty where the steps hold it.",
  noName: "A pool needs a name.",
  noCalendar: (text: string) => `There is no calendar “${text}”.`,
  load: "When people are busy",
  touchPoints: "Touch points, as the client feels them",
  touchPoint: "Touch point",
  makeOpportunity: "New opportunity from a wait…",
  waitTitle: (name: string) => `Clients wait long at “${name}”`,
  waitEvidence: (name: string, time: string) => `Simulated: nine of ten wait up to ${time} at “${name}”`,
  touchPointsShown: "Shown",
  touchPointWaits: { before: "Waiting before it", waiting: "Waiting at it" },
  touchPointsText:
    "Before it: since the client left the touch point before, or since they came. At it: all but the work that is done there. Nine of ten clients wait no longer.",
  beforeOf: (name: string) => `Waits before it, 90 %: ${name}`,
  waitingOf: (name: string) => `Waits at it, 90 %: ${name}`,
  keptOf: (name: string) => `Kept: ${name}`,
  keptAnd90: (kept: string, time: string) => `${kept}; 90 % within ${time}`,
  demand: "Clients who come",
  arrivals: "Clients a week",
  source: "This number is",
  weekdays: "How they share out over the week; only the proportion counts",
  days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  hours: "And over the day",
  hourOf: (hour: number) => `${hour}:00`,
  horizon: "Weeks looked at",
  seed: "Seed",
  seedHint: "The same seed gives the same clients.",
  confidence: "Confidence",
  restsText: (count: number) =>
    count === 1 ? "One statement." : `${count} statements, with where each number comes from.`,
  questions: {
    title: "Ask the simulation",
    askBottleneck: "Where does one more person help most?",
    askHeads: "How many people does it take?",
    share: "Share of the clients",
    within: "Through within",
    days: "days",
    busy: "Running it once for each answer that is possible.",
    helpsMost: (version: string, pool: string, change: string) =>
      `“${version}”: one more at “${pool}” helps most; it changes the mean lead time by ${change}.`,
    helpsToo: (version: string, pools: readonly string[]) =>
      `“${version}”: one more at ${pools.map((pool) => `“${pool}”`).join(" or at ")} helps most; which of them, the runs do not tell.`,
    nobodyHelps: (version: string) =>
      `“${version}”: one more person anywhere is not proven to help. The time is lost elsewhere: in waits, closed hours and hand-offs.`,
    effect: (pool: string, change: string, proven: boolean) =>
      `${pool}: ${change}${proven ? "" : ", not proven"}`,
    together: (confidence: string) =>
      `Change of the mean lead time with one more person; the intervals hold for all pools together at ${confidence}.`,
    headsNeeded: (heads: number, pool: string, share: string, within: string, now: number) =>
      `${heads === 1 ? "One person at" : `${heads} people at`} “${pool}” ${heads === 1 ? "is" : "are"} enough: ${share} of the clients are through within ${within}. Now ${now === 1 ? "there is 1" : `there are ${now}`}.`,
    oneFewer: (reached: string, isProven: boolean) =>
      isProven
        ? `With one fewer it is ${reached}: too few.`
        : `With one fewer it is ${reached}: the runs do not tell whether that is enough.`,
    notByHeads: (pool: string, share: string, within: string, reached: string) =>
      `More people at “${pool}” alone are not enough: with the most that were tried, ${reached} of the clients are through within ${within}, not ${share}. The time is lost elsewhere.`,
    notTold: (heads: number, pool: string, share: string, within: string, reached: string) =>
      `With up to ${heads} people at “${pool}” the runs do not tell whether ${share} of the clients are through within ${within}: it is ${reached}. Look at more weeks.`,
  },
  failed: (why: string) => `The simulation stopped: ${why}`,
} as const;
