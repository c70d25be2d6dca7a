const points = (count: number): string => (count === 1 ? "one point" : `${count} points`);
const these = (count: number, of: string) => `${count} ${of}`;

/** Words of the measures that are followed after a go-live. */
export const followedMessages = {
  badShare: "A share lies between 0 and 100 %.",
  sameDay: (day: string) => `There is a point of ${day} already.`,
  tooMany: (most: number) => `A measure holds ${most} points at most.`,
  sources: {
    entered: "entered by hand",
    "touch-point": "waves of a touch point",
    standard: "a standard, period by period",
    "lead-time": "median lead time of an event log, month by month",
    complaints: "complaints, month by month",
  },
  taking: {
    needsShare: "A standard is kept in a share of the cases: count this measure as a share.",
    needsNumber: "This source gives numbers: count this measure as a number.",
    noTouchPoint: "Say first at which touch point.",
    noStandard: "Say first which standard.",
    noLog: "Say first which event log, and for a standard its limit.",
    noDays: "The periods of this standard do not say when they were. Name them like “August 2026”.",
    nothing: "The data holds no point of it yet.",
  },
  finding: {
    none: (name: string) => `${name}: no points yet`,
    "not-live": (name: string) => `${name}: how it runs before anything goes live`,
    "too-few": (name: string) => `${name}: too few points to tell a change from chance`,
    "no-sign": (name: string) => `${name}: nothing since the go-live that chance would not do`,
    better: (name: string) => `${name}: changed for the better since the go-live`,
    worse: (name: string) => `${name}: changed for the worse since the go-live`,
    mixed: (name: string) => `${name}: signs of better and of worse since the go-live`,
  },
  subtitle: {
    share: "Share",
    of: (unit: string) => unit,
    points: (count: number) => points(count),
    dates: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    n: (counts: string) => counts,
    basis: {
      before: (count: number) => `median and limits of the ${points(count)} before`,
      all: (count: number) => `median and limits of all ${points(count)}`,
    },
    few: (least: number) => `no median and no limits with fewer than ${least} points`,
  },
  why: {
    few: (have: number, least: number) =>
      `There ${have === 1 ? "is" : "are"} ${points(have)}; with fewer than ${least} nobody can tell a change from chance.`,
    noDay: "No day is set on which it went live.",
    notYet: (day: string) => `It goes live on ${day}, and no point has come since.`,
    ownBasis: (before: number, least: number) =>
      `Only ${points(before)} came before the go-live (${least} would do): the median is that of all points, and the change itself is in it.`,
    medians: (since: string, after: number, before: string) =>
      `The median of the ${points(after)} since is ${since}, that of before ${before}.`,
    shift: (count: number, side: "above" | "below", median: string) =>
      `${these(count, "points in a row")} lie ${side} the median of ${median}: six would do to call it a shift.`,
    trend: (count: number, way: "rise" | "fall") => `${these(count, "points in a row")} ${way}: a trend.`,
    outside: (count: number) =>
      count === 1 ? "One point lies outside of the limits." : `${count} points lie outside of the limits.`,
    nothing: (after: number) =>
      after < 6
        ? `${after === 1 ? "One point has" : `${after} points have`} come since; a shift takes six in a row.`
        : "No six points in a row lie on one side of the median, no five rise or fall, and none lies outside of the limits.",
    unsteady: "It was not steady before the go-live either: look for what moved it then.",
  },
  target: {
    all: (target: string, of: number) =>
      of === 1
        ? `The target of ${target} is reached at the one point.`
        : `The target of ${target} is reached at all ${of} points.`,
    none: (target: string, of: number) =>
      of === 1
        ? `The target of ${target} is not reached at the one point.`
        : `The target of ${target} is reached at none of the ${of} points.`,
    some: (target: string, kept: number, of: number, last: boolean) =>
      `The target of ${target} is reached at ${kept} of ${of} points, and ${last ? "at the last one" : "not at the last one"}.`,
    missing: "No target is set.",
    atLeast: (value: string) => `at least ${value}`,
    atMost: (value: string) => `at most ${value}`,
  },
  picture: {
    live: "live",
    median: "median",
    target: "target",
    baseline: "baseline",
    upper: "upper limit",
    lower: "lower limit",
    columns: ["Day", "Value", "n", "Lower limit", "Upper limit", "What stands out", "Note"],
    outside: "outside of the limits",
    run: "in a shift or trend",
    na: "n/a",
  },
} as const;
