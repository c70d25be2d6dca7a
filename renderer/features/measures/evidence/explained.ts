import type { EvidenceFigure } from "@shared/domain/measure/evidence.ts";
import type { QuestionRole } from "@shared/domain/scoring/records.ts";

interface Explained {
  readonly name: string;
  readonly formula: string;
  readonly source: string;
  readonly assumptions: readonly string[];
  /** As what its answers can be listed. */
  readonly rows: EvidenceFigure;
  /** Roles of the questions it is read from. */
  readonly roles: readonly QuestionRole[];
}

const RANDOM = "Respondents answer independently and stand for the clients asked about.";
const T_SAMPLE =
  "The mean of such a sample is close to normal: true from a few dozen answers on. The interval ends where the scale does.";

/** What each figure is, as a statistician would write it down. */
export const FIGURES = {
  expectation: {
    name: "Expectation",
    formula: "mean ± t(n − 1) · s / √n",
    source: "Student’s t-interval of a mean",
    assumptions: [RANDOM, T_SAMPLE],
    rows: "expectation",
    roles: ["expectation"],
  },
  perception: {
    name: "Perception",
    formula: "mean ± t(n − 1) · s / √n",
    source: "Student’s t-interval of a mean",
    assumptions: [RANDOM, T_SAMPLE],
    rows: "perception",
    roles: ["perception"],
  },
  gap: {
    name: "Gap",
    formula: "mean of (perception − expectation) ± t(n − 1) · s / √n",
    source: "Parasuraman, Zeithaml & Berry 1988; paired by respondent",
    assumptions: [RANDOM, "Both answers of one respondent are on the same scale.", T_SAMPLE],
    rows: "gap",
    roles: ["expectation", "perception"],
  },
  overallGap: {
    name: "Overall gap",
    formula: "each respondent’s mean gap, then mean ± t(n − 1) · s / √n",
    source: "Unweighted service quality: Parasuraman, Zeithaml & Berry 1988",
    assumptions: [RANDOM, "Every touch point weighs the same.", T_SAMPLE],
    rows: "overallGap",
    roles: ["expectation", "perception"],
  },
  weightedGap: {
    name: "Gap weighed by importance",
    formula:
      "each respondent’s Σ w · gap / Σ w over the touch points, w = importance − the least on its scale; then mean ± t(n − 1) · s / √n",
    source: "Weighted service quality: Parasuraman, Zeithaml & Berry 1988; each touch point a dimension",
    assumptions: [
      RANDOM,
      "The least importance weighs nothing, and each step above it as much as the one before: so the figure is the same however the scale is numbered.",
      "A touch point without one of its three answers is left out of a respondent’s sums; a respondent without any weight above nought is left out.",
      T_SAMPLE,
    ],
    rows: "weightedGap",
    roles: ["expectation", "perception", "importance"],
  },
  importance: {
    name: "Stated importance",
    formula: "mean ± t(n − 1) · s / √n",
    source: "Martilla & James 1977",
    assumptions: [RANDOM, "Clients can say what matters to them; they tend to call everything important."],
    rows: "importance",
    roles: ["importance"],
  },
  derivedImportance: {
    name: "Derived importance",
    formula:
      "r = Σ(p − p̄)(o − ō) / √(Σ(p − p̄)² · Σ(o − ō)²), p the perception, o the verdict; tanh(artanh r ± z / √(n − 3))",
    source:
      "Pearson’s correlation of perception and the verdict on the whole: the overall rating, else NPS, CSAT or CES; Fisher’s interval (1921)",
    assumptions: [
      RANDOM,
      "A correlation is no cause.",
      "Touch points that move together share it: see Drivers.",
    ],
    rows: "derivedImportance",
    roles: ["perception", "overall", "nps", "csat", "ces"],
  },
  nps: {
    name: "NPS",
    formula:
      "100 · (p − d) ± z · 100 · √(v / n), v = p + d − (p − d)²; the interval of fewer than 30 answers, or of fewer than 5 promoters or detractors, is that of one promoter and one detractor more",
    source:
      "p: 9 and 10 of 0–10, d: 0 to 6; variance of a difference of shares; few answers: Bonett & Price 2012",
    assumptions: [RANDOM],
    rows: "nps",
    roles: ["nps"],
  },
  csat: {
    name: "CSAT",
    formula:
      "share of the two best boxes (of the best one where there are fewer than four); (p̂ + z²/2n) / (1 + z²/n) ± z / (1 + z²/n) · √(p̂q̂/n + z²/4n²)",
    source: "Wilson 1927",
    assumptions: [RANDOM],
    rows: "csat",
    roles: ["csat"],
  },
  ces: {
    name: "CES",
    formula: "share of the agreeing boxes, with Wilson’s interval",
    source: "Dixon, Freeman & Toman 2010; Wilson 1927",
    assumptions: [RANDOM, "The direction of the scale is that of the question."],
    rows: "ces",
    roles: ["ces"],
  },
  overall: {
    name: "Overall rating",
    formula: "mean ± t(n − 1) · s / √n",
    source: "Student’s t-interval of a mean",
    assumptions: [RANDOM, T_SAMPLE],
    rows: "overall",
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
    rows: "perception",
    roles: ["perception", "overall", "nps", "csat", "ces"],
  },
  kano: {
    name: "Kano category",
    formula:
      "category of most pairs of answers; better (A + O)/(A + O + M + I), worse −(O + M)/(A + O + M + I), each with Wilson’s interval",
    source: "Kano et al. 1984; Berger et al. 1993; the lead of the first category: Fong 1996",
    assumptions: [RANDOM, "Clients can picture the touch point both there and missing."],
    rows: "kano",
    roles: ["kanoFunctional", "kanoDysfunctional"],
  },
  place: {
    name: "Quadrant",
    formula: "importance and mean perception, each against the cross-hair",
    source: "Martilla & James 1977",
    assumptions: [
      "The cross-hair is a choice: touch points near it can fall on either side.",
      "Importance and performance are read from the same clients.",
    ],
    rows: "perception",
    roles: ["perception", "importance", "overall", "nps", "csat", "ces"],
  },
  priority: {
    name: "Priority",
    formula: "class weight × importance × max(expectation − perception, 0) × reach",
    source: "Ranks: the best and worst that weights and importances within ±20 %, each by itself, can give",
    assumptions: [
      "The weights of the classes are judgements; they stand above the chart.",
      "Gap and reach are taken as they are measured; their own intervals do not move the ranks.",
    ],
    rows: "gap",
    roles: ["expectation", "perception", "importance"],
  },
  difference: {
    name: "Difference",
    formula:
      "second − first; means: ± t(ν) · √(s₁²/n₁ + s₂²/n₂); shares: Newcombe’s interval; NPS: ± z · √(v₁/n₁ + v₂/n₂), v as in its own interval",
    source: "Welch 1947; Newcombe 1998, method 10; Holm 1979 over all touch points",
    assumptions: [
      "The two groups are different people: nobody answered in both.",
      T_SAMPLE,
      "Who answered is comparable: the groups were asked in the same way.",
    ],
    rows: "gap",
    roles: ["expectation", "perception", "importance", "nps", "csat", "ces", "overall"],
  },
} as const satisfies Record<string, Explained>;

export type FigureKind = keyof typeof FIGURES;
