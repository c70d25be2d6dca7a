import { numberText } from "@shared/drawing/figure-text.ts";

export const scorecardMessages = {
  whole: "The whole",
  nps: "NPS",
  csat: "CSAT",
  ces: "CES",
  overall: "Overall rating",
  overallGap: "Overall gap",
  weightedGap: "Gap by importance",
  askedIn: (columns: readonly string[]) => `from ${[...new Set(columns)].join(", ")}`,
  weighedTouchPoints: "Touch points with importance",
  notWeighed: "Respondents left out, no importance above the least",
  all: "All touch points",
  expectation: "Expected",
  perception: "Perceived",
  gap: "Gap",
  drawn: "Gap, drawn",
  /** The ends of the axis are never parted. */
  drawnFrom: (low: string, high: string) => `Gap ${low}\u00a0…\u00a0${high}`,
  change: "Change",
  interval: "interval",
  /** Stands where a figure will stand that is still computed. */
  awaited: "…",
  since: (figure: "gap" | "perception", from: string, to: string) =>
    `Change: ${figure} of ${to} − ${figure} of ${from}, with the interval of that difference (Welch 1947).`,
  /** The interval is never parted at the end of a line. */
  changedSince: (from: string, value: string, interval: string, counts: string) =>
    `${value} since ${from} (${interval.replaceAll(" ", "\u00a0")}), ${counts}`,
  /** The figure may stand, but is not called a change. */
  tooFewSince: (from: string, value: string, interval: string, counts: string) =>
    `${value} since ${from} (${interval.replaceAll(" ", "\u00a0")}), ${counts}: too few to tell a change`,
  tooFew: "Too few answers to tell a change",
  fewChanges: (limit: number) =>
    `Changes in italics: fewer than ${numberText(limit, 0)} answers in one of the two waves, too few to tell a change.`,
  countsOfWaves: (from: string, to: string) => `n\u00a0${from}\u00a0and\u00a0${to}`,
  changeOf: (figure: string) => `${figure}, change since the wave before`,
  changeAwaited: (from: string) => `change since ${from} …`,
  noChange: (from: string) => `change since ${from} n/a`,
  importance: "Importance",
  derived: "Derived r",
  noCorrelationInterval: "n/a: it takes four pairs that do not lie on a line",
  whisker: (low: string, high: string) => `Gap with its interval, ${low} … ${high}`,
  promoters: "Promoters (9–10)",
  passives: "Passives (7–8)",
  detractors: "Detractors (0–6)",
  best: "Two best boxes",
  bestOne: "Best box",
  agreeing: "Agreeing boxes",
  others: "Other answers",
  open: "Click a figure, or press Enter on it, to see what it rests on.",
  paired:
    "Gaps of answers are paired by respondent: n counts answers with both an expectation and a perception.",
  complaints: "Complaints",
  complaintRate: "Per 100 passages",
  complaintsNote: (unassigned: number) =>
    `Complaints are of all waves. ${
      unassigned === 0
        ? ""
        : `${numberText(unassigned, 0)} of them ${unassigned === 1 ? "stands" : "stand"} at no touch point and ${unassigned === 1 ? "is" : "are"} not in the table. `
    }Click a count to read them.`,
  segmentUntold:
    "Complaints are n/a under this filter: the comments do not tell the segment. Tell it when the complaints are imported, or show everybody.",
  segmentUnnamed: (names: readonly string[]) =>
    `Complaints are n/a under this filter: no comment names ${names.join(" or ")} as its segment.`,
  withoutSegment: (count: number) =>
    count === 1
      ? "1 comment that tells no segment is left out of the complaints."
      : `${numberText(count, 0)} comments that tell no segment are left out of the complaints.`,
  noRateOfSegment:
    "Complaints per 100 passages are n/a under this filter: nobody tells how many of the clients are of a segment.",
  countTwice: (earlier: string, later: string, found: number | null, rows: number) =>
    `“${later}” holds ${
      found === null
        ? `all ${numberText(rows, 0)} comments`
        : `${numberText(found, 0)} of the ${numberText(rows, 0)} comments`
    } of “${earlier}” again: their complaints count twice. Verbatims tells how to go on with one table.`,
  moreThanPassages:
    "More complaints than passages leave no interval: a client complained more than once, or the clients or the reach are told too low.",
  complaintRateNote: (low: string, high: string, confidence: number) =>
    `Per 100 passages: complaints of collections that tell their clients, by clients × reach of the touch point (${
      low === high ? low : `${low} to ${high}`
    } passages), each as another client's, with Wilson's ${numberText(confidence * 100, 0)} % interval. n/a where clients or reach are not known, and of a segment.`,
  editClass: "Decide the class",
  badClass: (text: string) => `“${text}” is no class. Write critical or good-to-have, or leave it blank.`,
  digits: (value: number) => numberText(value, 2),
} as const;
