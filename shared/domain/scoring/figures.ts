import type { Id } from "@shared/base/ids.ts";
import type { MeanFigure } from "@shared/statistics/mean-interval.ts";
import type { NpsFigure } from "@shared/statistics/nps.ts";
import type { ShareFigure } from "@shared/statistics/proportion.ts";
import type { CorrelationFigure } from "./answers/pair-tally.ts";
import type { Distribution } from "./answers/tally-figures.ts";
import type { QuestionRole, ScoreMeasure, SheetKind } from "./records.ts";
import type { Verdict } from "./verdicts.ts";

export type { MeanFigure } from "@shared/statistics/mean-interval.ts";

/**
 * A figure about shares of answers. NPS: `value`, `low`, `high` in points, −100 … +100. CSAT and CES: shares, 0 to 1,
 * with the mean of the answers beside them.
 */
export interface ProportionFigure {
  readonly n: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
  readonly mean: number | null;
  /** Present when answers carry weights: the equally weighted answers that would tell as much. */
  readonly effectiveN?: number;
  /** NPS: promoters, passives, detractors; else the answers that count and the rest. */
  readonly counts: readonly number[];
  /** Scale of the answers after recoding. */
  readonly minimum: number;
  readonly maximum: number;
}

const effective = ({ effectiveN }: { effectiveN?: number }): { effectiveN?: number } =>
  effectiveN === undefined ? {} : { effectiveN };

export const fromNps = (figure: NpsFigure | null): ProportionFigure | null =>
  figure && {
    n: figure.n,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    confidence: figure.confidence,
    mean: null,
    ...effective(figure),
    counts: [figure.promoters, figure.passives, figure.detractors],
    minimum: 0,
    maximum: 10,
  };

export function fromShare(
  figure: ShareFigure | null,
  scale: { minimum: number; maximum: number },
): ProportionFigure | null {
  if (!figure) return null;
  const counted = Math.round(figure.share * figure.n);
  return {
    n: figure.n,
    value: figure.share,
    low: figure.low,
    high: figure.high,
    confidence: figure.confidence,
    mean: figure.mean,
    ...effective(figure),
    counts: [counted, figure.n - counted],
    ...scale,
  };
}

/** What observers found with their score sheets. They are no sample of clients: no interval. */
export interface ObservedFigures {
  readonly n: number;
  readonly observers: number;
  readonly expectation: number | null;
  readonly perception: number | null;
  readonly gap: number | null;
  /** Krippendorff's α (ordinal) of the perceptions over this touch point's items; null where undefined. */
  readonly alpha: number | null;
  readonly minimum: number;
  readonly maximum: number;
}

/** Everything measured at one touch point. A figure that is undefined is null, never 0. */
export interface TouchPointFigures {
  readonly touchPointId: Id;
  /** Its place in the register, from 1. */
  readonly number: number;
  readonly expectation: MeanFigure | null;
  readonly perception: MeanFigure | null;
  /** Perception − expectation, paired by respondent. */
  readonly gap: MeanFigure | null;
  readonly importance: MeanFigure | null;
  /** Importance may be asked on another scale than the ratings. */
  readonly importanceScale: { readonly minimum: number; readonly maximum: number };
  /** Asked about this touch point; null where it was not. */
  readonly csat: ProportionFigure | null;
  readonly ces: ProportionFigure | null;
  /** How the answers behind the means are spread. */
  readonly distribution: {
    readonly expectation: Distribution | null;
    readonly perception: Distribution | null;
    readonly gap: Distribution | null;
  };
  /** Correlation of perception with the verdict on the whole, where both were asked. */
  readonly derivedImportance: CorrelationFigure | null;
  /** Fewer answers (with weights: effective ones) than the engagement's limit, and at least one. */
  readonly small: boolean;
  readonly minimum: number;
  readonly maximum: number;
  /** True when answers on other scales were stretched linearly onto this one. */
  readonly rescaled: boolean;
  readonly observed: ObservedFigures | null;
  /** Which of these figures came as scores without their answers. */
  readonly aggregated: readonly ScoreMeasure[];
}

/** One question about the whole, or about one touch point, on its own. */
export interface QuestionFigures {
  readonly mappingId: Id;
  readonly column: string;
  readonly role: QuestionRole;
  readonly touchPointId: Id | null;
  readonly share: ProportionFigure | null;
  readonly mean: MeanFigure | null;
  readonly distribution: Distribution | null;
  readonly minimum: number;
  readonly maximum: number;
}

/** Agreement of those who filled in the newest round of one kind of sheet. */
export interface Agreement {
  readonly rubricId: Id;
  readonly kind: SheetKind;
  readonly round: string;
  readonly alpha: number | null;
  readonly observers: number;
  readonly units: number;
  readonly scores: number;
}

/** What the answers mean where the reader must be told. */
export interface ScorecardNote {
  readonly kind:
    | "rescaled"
    | "missing-data"
    | "missing-column"
    | "nps-scale"
    | "segment-unknown"
    | "wide-scale"
    | "no-weight"
    | "score-aside"
    | "score-without-n"
    | "gap-of-scores"
    | "gap-of-some-scores"
    | "gap-unmatched"
    | "gap-unweighed"
    | "newest-wave"
    | "newer-wave"
    | "not-in-wave"
    | "in-no-wave"
    | "waves-together"
    | "first-of-several";
  readonly subject: string;
  /** Of the first of several questions: what they ask. */
  readonly role?: QuestionRole;
  /** Of respondents without a weight, or whose gap cannot be weighed, of waves, or of questions: how many. */
  readonly count?: number;
  /** Of waves: names of the touch points at which they differ beyond chance, or which are asked in others only. */
  readonly places?: readonly string[];
}

export interface SegmentFilter {
  readonly column: string;
  readonly value: string;
}

export interface Scorecard {
  /** The wave that all its answers are of, by its key; null where they are of all waves or there is none. */
  readonly wave: string | null;
  /** Those with answers in it, in their order. */
  readonly surveys: readonly Id[];
  readonly touchPoints: readonly TouchPointFigures[];
  readonly nps: ProportionFigure | null;
  readonly csat: ProportionFigure | null;
  readonly ces: ProportionFigure | null;
  readonly overall: MeanFigure | null;
  /** Of the overall rating, which has one of its own; null where it was not asked. */
  readonly overallScale: { readonly minimum: number; readonly maximum: number } | null;
  /** What importance is derived from; null where nobody in view was asked about the whole. */
  readonly verdict: Verdict | null;
  /** Mean over respondents of each one's mean gap, on the scale named below. */
  readonly overallGap: MeanFigure | null;
  /** The same, each gap weighing what its respondent said that it matters; null where importance was not asked. */
  readonly weightedGap: MeanFigure | null;
  /** Touch points that were asked all three, and respondents of the overall gap who gave none of them any weight. */
  readonly weightedGapOf: { readonly touchPoints: number; readonly leftOut: number };
  readonly minimum: number;
  readonly maximum: number;
  readonly questions: readonly QuestionFigures[];
  /** Which of the figures about the whole came as scores without their answers ("gap": the overall gap). */
  readonly aggregated: readonly ScoreMeasure[];
  readonly agreement: readonly Agreement[];
  /** Rows that passed the segment filter, and all rows. */
  readonly respondents: number;
  readonly respondentsInAll: number;
  readonly confidence: number;
  readonly smallSample: number;
  readonly notes: readonly ScorecardNote[];
}
