import type { ReadingCounts } from "@shared/domain/scoring/recode.ts";
import type { QuestionRole } from "@shared/domain/scoring/records.ts";
import { numberText } from "../../../platform/queries/figure-text.ts";

interface Explained {
  readonly name: string;
  readonly formula: string;
  readonly source: string;
  readonly assumptions: readonly string[];
  /** Roles of the questions it is read from. */
  readonly roles: readonly QuestionRole[];
}

const RANDOM = "Respondents answer independently and stand for the clients asked about.";
const T_SAMPLE = "The mean of such a sample is close to normal: true from a few dozen answers on.";

/** What each figure is, as a statistician would write it down. */
export const FIGURES = {
  expectation: {
    name: "Expectation",
    formula: "mean ± t(n − 1) · s / √n",
    source: "Student’s t-interval of a mean",
    assumptions: [RANDOM, T_SAMPLE],
    roles: ["expectation"],
  },
  perception: {
    name: "Perception",
    formula: "mean ± t(n − 1) · s / √n",
    source: "Student’s t-interval of a mean",
    assumptions: [RANDOM, T_SAMPLE],
    roles: ["perception"],
  },
  gap: {
    name: "Gap",
    formula: "mean of (perception − expectation) ± t(n − 1) · s / √n",
    source: "Parasuraman, Zeithaml & Berry 1988; paired by respondent",
    assumptions: [RANDOM, "Both answers of one respondent are on the same scale.", T_SAMPLE],
    roles: ["expectation", "perception"],
  },
  overallGap: {
    name: "Overall gap",
    formula: "each respondent’s mean gap, then mean ± t(n − 1) · s / √n",
    source: "Unweighted service quality: Parasuraman, Zeithaml & Berry 1988",
    assumptions: [RANDOM, "Every touch point weighs the same.", T_SAMPLE],
    roles: ["expectation", "perception"],
  },
  importance: {
    name: "Stated importance",
    formula: "mean ± t(n − 1) · s / √n",
    source: "Martilla & James 1977",
    assumptions: [RANDOM, "Clients can say what matters to them; they tend to call everything important."],
    roles: ["importance"],
  },
  derivedImportance: {
    name: "Derived importance",
    formula: "r = Σ(p − p̄)(o − ō) / √(Σ(p − p̄)² · Σ(o − ō)²), p the perception, o the overall rating",
    source: "Pearson’s correlation of perception and overall rating",
    assumptions: ["A correlation is no cause.", "Touch points that move together share it: see Drivers."],
    roles: ["perception", "overall"],
  },
  nps: {
    name: "NPS",
    formula: "100 · (p − d) ± z · 100 · √(v / n), v = p + d − (p − d)²",
    source: "p: 9 and 10 of 0–10, d: 0 to 6; variance of a difference of shares",
    assumptions: [RANDOM],
    roles: ["nps"],
  },
  csat: {
    name: "CSAT",
    formula:
      "share of the two best boxes (of the best one where there are fewer than four); (p̂ + z²/2n) / (1 + z²/n) ± z / (1 + z²/n) · √(p̂q̂/n + z²/4n²)",
    source: "Wilson 1927",
    assumptions: [RANDOM],
    roles: ["csat"],
  },
  ces: {
    name: "CES",
    formula: "share of the agreeing boxes, with Wilson’s interval",
    source: "Dixon, Freeman & Toman 2010; Wilson 1927",
    assumptions: [RANDOM, "The direction of the scale is that of the question."],
    roles: ["ces"],
  },
  overall: {
    name: "Overall rating",
    formula: "mean ± t(n − 1) · s / √n",
    source: "Student’s t-interval of a mean",
    assumptions: [RANDOM, T_SAMPLE],
    roles: ["overall"],
  },
  relativeWeight: {
    name: "Relative weight",
    formula: "L = V√ΛV′ of the predictors’ correlations; b = L⁻¹r; weight = L²b², as a share of R²",
    source: "Johnson 2000; percentile interval of bootstrap samples (Efron & Tibshirani 1993)",
    assumptions: [
      "Only respondents who answered every touch point and the verdict count.",
      "Effects add up and are straight lines.",
      "A driver is what moves with the verdict. Only a trial shows that it moves the verdict.",
    ],
    roles: ["perception", "overall", "nps", "csat", "ces"],
  },
} as const satisfies Record<string, Explained>;

export type FigureKind = keyof typeof FIGURES;

export const evidenceMessages = {
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
  asked: "Asked",
  answered: "Answered",
  leftOut: "Left out",
  deviation: "Standard deviation",
  effectiveN: "Effective n",
  weightedNote:
    "Weighted: means and shares are Σw·x / Σw; s² = Σw(x − m)² / (Σw − Σw² / Σw); in the interval n is the effective n, (Σw)² / Σw² (Kish 1965).",
  without: "A score without answers",
  pooledMean:
    "Σ n·m / Σ n of the scores ± t(n − 1) · s / √n, s² from their deviations and the distances of their means; without deviations there is no interval",
  pooledShare: "Σ n·p / Σ n of the scores, with Wilson’s interval",
  pooledNps:
    "Σ n·NPS / Σ n ± z · 100 · √(v / n), v = 1 − (NPS / 100)²: promoters and detractors are not known, so the widest spread that such a score can have",
  scoreSources: "Scores used",
  score: (source: string, value: string, n: number | null) =>
    `${source === "" ? "no source given" : source}: ${value}, ${n === null ? "n not given, not counted" : `n ${numberText(n, 0)}`}`,
  scale: "Scale",
} as const;
