import { inList } from "@shared/base/in-list.ts";
import { numberText } from "@shared/drawing/figure-text.ts";

const percent = (confidence: number) => `${Math.round(confidence * 1000) / 10} %`;
const MEASURES = {
  gap: "Gap",
  perception: "Perceived",
  expectation: "Expected",
  importance: "Importance",
} as const;

/** Names that are no abbreviations stand in the middle of a sentence. */
const inWords = (name: string) =>
  /^[A-Z]{2}/.test(name) ? name : `${name[0]?.toLowerCase() ?? ""}${name.slice(1)}`;

export const comparisonMessages = {
  measures: MEASURES,
  wholes: {
    nps: "NPS",
    csat: "CSAT",
    ces: "CES",
    overall: "Overall rating",
    overallGap: "Overall gap",
  },
  all: "All respondents",
  /** As a person says it: what a column says of itself is left out where it only says that it is the segment. */
  segment: (column: string, value: string) =>
    /^segments?$/i.test(column.trim()) ? value : `${column}: ${value}`,
  wave: (name: string) => `Wave ${name}`,
  allWaves: "all waves",
  number: "No.",
  touchPoint: "Touch point",
  first: "First",
  second: "Second",
  difference: "Difference",
  interval: (confidence: number) => `${percent(confidence)} interval`,
  p: "p (Holm)",
  nOf: (group: string) => `n, ${group}`,
  none: "n/a",
  /** Percentage points, by which shares differ. */
  points: (text: string) => `${text} pp`,
  less: (p: number) => (p < 0.001 ? "< 0.001" : numberText(p, 3)),
  /** That none can be told from chance does not say that there is none. */
  title: (count: number, second: string, first: string, wholes: readonly string[]) => {
    const whole = wholes.length === 0 ? "" : inList(wholes.map((name) => inWords(name)));
    if (count > 0)
      return `${second} differs from ${first} at ${count === 1 ? "1 touch point" : `${numberText(count, 0)} touch points`}${whole === "" ? "" : `, and as a whole in ${whole}`}`;
    return `At no touch point can a difference between ${second} and ${first} be told from chance${whole === "" ? "" : `; as a whole they differ in ${whole}`}`;
  },
  /** Of groups that share respondents nothing is tested. */
  sharedTitle: (largest: string, difference: string) =>
    `The largest difference is at ${largest}: ${difference}; groups that share respondents are not tested`,
  counts: (first: string, n: number, second: string, m: number) =>
    `n ${numberText(n, 0)} ${first}, ${numberText(m, 0)} ${second}`,
  subtitle: (figure: keyof typeof MEASURES, first: string, second: string, confidence: number) =>
    `${MEASURES[figure]}, ${second} − ${first} · ${percent(confidence)} intervals of Welch`,
  counted: (confidence: number) => `counted where Holm’s p is below ${numberText(1 - confidence, 2)}`,
  dots: (confidence: number) => ({
    filled: `differs (Holm’s p below ${numberText(1 - confidence, 2)})`,
    open: "cannot be told from chance",
  }),
  shared: (inBoth: number) =>
    `${numberText(inBoth, 0)} respondents are in both groups: no p, and the intervals are wider than they need be`,
  sharedScores: "the reported scores of one group are in part of the clients of the other: no p",
  few: (rows: number, limit: number) =>
    `${rows === 1 ? "1 row" : `${numberText(rows, 0)} rows`} in italics: fewer than ${numberText(limit, 0)} answers`,
  scales: (names: readonly string[]) => `a panel for each scale: ${names.join(", ")}`,
} as const;
