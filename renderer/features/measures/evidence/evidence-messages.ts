import type { ReadingCounts } from "@shared/domain/scoring/recode.ts";
import { numberText } from "@shared/drawing/figure-text.ts";

export const evidenceMessages = {
  weightedNote:
    "Weighted: means and shares are Σw·x / Σw; s² = Σw(x − m)² / (Σw − Σw² / Σw); in the interval n is the effective n, (Σw)² / Σw² (Kish 1965).",
  without: "A score without answers",
  pooledMean:
    "Σ n·m / Σ n of the scores ± t(n − 1) · s / √n, s² from their deviations and the distances of their means; without deviations there is no interval",
  pooledGap:
    "As reported: Σ n·m / Σ n of the scores ± t(n − 1) · s / √n. Where only expectation and perception were reported: m(P) − m(E) within each wave and segment, these then together by their n, with the widest spread that theirs allow, s = s(E) + s(P), and the fewer answers",
  pooledShare: "Σ n·p / Σ n of the scores, with Wilson’s interval",
  pooledNps:
    "Σ n·NPS / Σ n ± z · 100 · √(v / n), v = 1 − (NPS / 100)²: promoters and detractors are not known, so the widest spread that such a score can have",
  scoreSources: "Scores used",
  score: (source: string, value: string, n: number | null) =>
    `${source === "" ? "no source given" : source}: ${value}, ${n === null ? "n not given, not counted" : `n ${numberText(n, 0)}`}`,
  title: "Evidence",
  close: "Close the evidence",
  formula: "Formula",
  assumptions: "It assumes",
  questions: "Read from",
  noQuestions: "No question with this role is mapped.",
  question: (minimum: number, maximum: number) => `${minimum}–${maximum}`,
  reversed: "reversed",
  shifted: (by: number) => `moved by ${by < 0 ? `−${-by}` : `+${by}`}`,
  recoded: (count: number) => (count === 1 ? "1 word to a number" : `${count} words to numbers`),
  rows: (from: number, to: number, all: number) =>
    `Answers ${numberText(from, 0)} to ${numberText(to, 0)} of ${numberText(all, 0)}`,
  readings: "Asked, answered, left out",
  readingsOf: (group: string) => `${group}: asked, answered, left out`,
  reading: (asked: number, readings: ReadingCounts) => {
    const { answered, blank, missing, notANumber, outside } = readings;
    const left = [
      [blank, "blank"],
      [missing, "marked as no answer"],
      [notANumber, "no number"],
      [outside, "outside the scale"],
    ] as const;
    const told = left.filter(([count]) => count > 0).map(([count, why]) => `${numberText(count, 0)} ${why}`);
    return [`${numberText(answered, 0)} of ${numberText(asked, 0)} answered`, ...told].join(", ");
  },
  row: "Row",
  answers: "As in the file, and as read",
  answer: (column: string, text: string, value: number | null) => {
    const read = value === null ? "not answered" : String(value).replace("-", "−");
    return text === read ? `${column} ${text}` : `${column} “${text}” → ${read}`;
  },
  before: "Earlier",
  after: "Later",
  interval: "Interval",
  p: "p",
  nOf: (group: string) => `n, ${group}`,
  category: "Category",
  categoryCounts: "M · O · A · I · R · Q",
  better: "Better",
  worse: "Worse",
  clearBy: "Lead of the first category",
  clearNeeds: "Lead it needs (Fong)",
  classSaid: "Class it speaks for",
  classNotSaid: "cannot be told",
  importance: "Importance",
  performance: "Performance",
  crossHair: "Cross-hair (performance, importance)",
  classWeight: "Class weight",
  shortfall: "Shortfall",
  reach: "Reach",
  rank: "Rank",
  ranks: "Range of ranks",
  missing: "Missing",
  chance: "Against random numbers",
  effectiveN: "Effective n under weights",
  noInterval: {
    one: "n/a: one answer does not show how far others lie from it",
    same: "n/a: all answers are the same, so they do not show how far others lie from them",
    unknown: "n/a: the scores came without their deviations",
    weights: "n/a: nearly all the weight lies on one answer",
  },
  asked: "Asked",
  answered: "Answered",
  leftOut: "Left out",
  deviation: "Standard deviation",
  scale: "Scale",
} as const;
