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

/** What a comparison shows, for its title. */
export interface ToldDifferences {
  readonly first: string;
  readonly second: string;
  /** The earlier wave, where the second is the later one of the same group. */
  readonly since: string | null;
  /** Of the differences that hold the largest; null where none does. */
  readonly largest: { readonly name: string; readonly difference: string } | null;
  /** How many others hold. */
  readonly more: number;
  readonly wholes: readonly string[];
}

const points = (count: number) => (count === 1 ? "1 touch point" : `${numberText(count, 0)} touch points`);

function changedTitle(since: string, { largest, more }: ToldDifferences, whole: string): string {
  const wholly = whole === "" ? "" : `; of the whole ${whole} changed`;
  return largest
    ? `${largest.name} changed by ${largest.difference} since ${since}${more === 0 ? "" : `, and ${points(more)} more`}${wholly}`
    : `At no touch point can a change since ${since} be told from chance${wholly}`;
}

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
  /** What a column says of itself is left out where it only says that it is the segment. */
  isPlain: (column: string) => /^segments?$/i.test(column.trim()),
  segment: (column: string, value: string) =>
    comparisonMessages.isPlain(column) ? value : `${column}: ${value}`,
  values: (values: readonly string[]) => values.join(" or "),
  between: " · ",
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
  /** Where and by how much, of the differences that hold; that none can be told does not say that there is none. */
  title: (told: ToldDifferences) => {
    const { first, second, since, largest, more, wholes } = told;
    const whole = wholes.length === 0 ? "" : inList(wholes.map((name) => inWords(name)));
    if (since !== null) return changedTitle(since, told, whole);
    if (largest)
      return `${second} differs from ${first} at ${largest.name} (${largest.difference})${more === 0 ? "" : ` and at ${points(more)} more`}${whole === "" ? "" : `, and as a whole in ${whole}`}`;
    return `At no touch point can a difference between ${second} and ${first} be told from chance${whole === "" ? "" : `; as a whole they differ in ${whole}`}`;
  },
  /** No touch point has enough answers of both. */
  tooFewTitle: (first: string, second: string, limit: number, largest: string, difference: string) =>
    `Too few answers (under ${numberText(limit, 0)}) to tell ${second} from ${first}; the largest difference is at ${largest}: ${difference}`,
  /** Of groups that share respondents nothing is tested. */
  sharedTitle: (largest: string, difference: string) =>
    `The largest difference is at ${largest}: ${difference}; groups that share respondents are not tested`,
  counts: (first: string, n: number, second: string, m: number) =>
    `n ${numberText(n, 0)} ${first}, ${numberText(m, 0)} ${second}`,
  subtitle: (figure: keyof typeof MEASURES, first: string, second: string, confidence: number) =>
    `${MEASURES[figure]}, ${second} − ${first} · ${percent(confidence)} intervals of Welch`,
  counted: (confidence: number) => `counted where Holm’s p is below ${numberText(1 - confidence, 2)}`,
  dots: (confidence: number, few: boolean) => ({
    filled: `differs (Holm’s p below ${numberText(1 - confidence, 2)})`,
    open: `cannot be told from chance${few ? ", or too few answers" : ""}`,
  }),
  shared: (inBoth: number) =>
    `${numberText(inBoth, 0)} respondents are in both groups: no p, and the intervals are wider than they need be`,
  sharedScores: "the reported scores of one group are in part of the clients of the other: no p",
  few: (rows: number, limit: number) =>
    `${rows === 1 ? "1 row" : `${numberText(rows, 0)} rows`} in italics: fewer than ${numberText(limit, 0)} answers, too few to tell a difference`,
  scales: (names: readonly string[]) => `a panel for each scale: ${names.join(", ")}`,
} as const;
