import type { Id } from "@shared/base/ids.ts";
import type { MeanFigure } from "@shared/statistics/mean-interval.ts";
import type { ReadModel } from "../core/model.ts";
import { aggregatedMean, aggregatedNps, aggregatedShare, aggregatesAbout } from "./aggregate-figures.ts";
import type { Ends } from "./answers/merged-answers.ts";
import type { ProportionFigure, ScorecardNote } from "./figures.ts";
import { gapOfScores } from "./gap-of-scores.ts";
import type { AggregateScore, ScoreMeasure } from "./records.ts";
import type { MeasureScope } from "./scope.ts";
import type { Measured } from "./touch-point-figures.ts";

/**
 * Lets scores without answers stand where nobody answered. Where both are there the answers count and a note says
 * that scores were left aside; another note tells of scores that do not say of how many answers they are.
 */
class Filler {
  readonly aggregated: ScoreMeasure[] = [];
  readonly #given: ReadonlyMap<ScoreMeasure, readonly AggregateScore[]>;
  readonly #subject: string;
  readonly #notes: ScorecardNote[];

  constructor(
    given: ReadonlyMap<ScoreMeasure, readonly AggregateScore[]>,
    subject: string,
    notes: ScorecardNote[],
  ) {
    this.#given = given;
    this.#subject = subject;
    this.#notes = notes;
  }

  fill<F>(
    measure: ScoreMeasure,
    own: F | null,
    of: (scores: readonly AggregateScore[]) => F | null,
  ): F | null {
    const scores = this.#given.get(measure);
    if (!scores) return own;
    if (own !== null) {
      this.#notes.push({ kind: "score-aside", subject: this.#subject });
      return own;
    }
    if (scores.some(({ n }) => n === null || n === 0)) {
      this.#notes.push({ kind: "score-without-n", subject: this.#subject });
    }
    const made = of(scores);
    if (made !== null) this.aggregated.push(measure);
    return made;
  }
}

interface Surroundings {
  readonly model: ReadModel;
  readonly scope: MeasureScope;
  readonly confidence: number;
  readonly notes: ScorecardNote[];
}

/** One touch point's figures, completed by the scores without answers about it. */
export function fillTouchPoint(
  measured: Measured,
  touchPoint: { readonly id: Id; readonly name: string },
  { model, scope, confidence, notes }: Surroundings,
): Measured {
  const given = aggregatesAbout(model, touchPoint.id, scope);
  if (given.size === 0) return measured;
  const filler = new Filler(given, touchPoint.name, notes);
  const asked = measured.perception !== null || measured.expectation !== null;
  const first = given.get("perception")?.[0] ?? given.get("expectation")?.[0] ?? given.get("gap")?.[0];
  const { minimum, maximum }: Ends = asked ? measured : (first ?? measured);
  const scale = { minimum, maximum };
  const stated = given.get("importance")?.[0];
  const importanceScale: Ends =
    measured.importance === null && stated
      ? { minimum: stated.minimum, maximum: stated.maximum }
      : measured.importanceScale;
  const mean = (measure: "expectation" | "perception" | "gap" | "importance") =>
    filler.fill(measure, measured[measure], (scores) =>
      aggregatedMean(scores, measure === "importance" ? importanceScale : scale, confidence),
    );
  const share = (measure: "csat" | "ces") =>
    filler.fill(measure, measured[measure], (scores) => aggregatedShare(scores, confidence));
  const expectation = mean("expectation");
  const perception = mean("perception");
  const told = mean("gap");
  const reported = filler.aggregated.includes("expectation") && filler.aggregated.includes("perception");
  const made = told === null && reported ? gapOfScores(model, touchPoint.id, scope, scale, confidence) : null;
  const gap = told ?? made?.gap ?? null;
  if (made?.gap) {
    filler.aggregated.push("gap");
    notes.push({ kind: "gap-of-scores", subject: touchPoint.name });
  }
  if (made?.leftOut) {
    notes.push({ kind: made.gap ? "gap-of-some-scores" : "gap-unmatched", subject: touchPoint.name });
  }
  return {
    ...measured,
    ...scale,
    importanceScale,
    expectation,
    perception,
    gap,
    importance: mean("importance"),
    csat: share("csat"),
    ces: share("ces"),
    aggregated: filler.aggregated,
  };
}

interface WholeFigures extends Ends {
  readonly nps: ProportionFigure | null;
  readonly csat: ProportionFigure | null;
  readonly ces: ProportionFigure | null;
  readonly overall: MeanFigure | null;
  readonly overallScale: Ends | null;
  readonly overallGap: MeanFigure | null;
  readonly weightedGap: MeanFigure | null;
  readonly weightedGapOf: { readonly touchPoints: number; readonly leftOut: number };
}

/** The figures about the whole, completed in the same way. Notes name it by the engagement's name. */
export function fillWhole(
  whole: WholeFigures,
  subject: string,
  { model, scope, confidence, notes }: Surroundings,
): WholeFigures & { readonly aggregated: readonly ScoreMeasure[] } {
  const given = aggregatesAbout(model, null, scope);
  const filler = new Filler(given, subject, notes);
  const asked = given.get("overall")?.[0];
  const overallScale =
    whole.overallScale ?? (asked ? { minimum: asked.minimum, maximum: asked.maximum } : null);
  return {
    ...whole,
    overallScale,
    nps: filler.fill("nps", whole.nps, (scores) => aggregatedNps(scores, confidence)),
    csat: filler.fill("csat", whole.csat, (scores) => aggregatedShare(scores, confidence)),
    ces: filler.fill("ces", whole.ces, (scores) => aggregatedShare(scores, confidence)),
    overall: filler.fill("overall", whole.overall, (scores) =>
      aggregatedMean(scores, overallScale ?? whole, confidence),
    ),
    overallGap: filler.fill("gap", whole.overallGap, (scores) => aggregatedMean(scores, whole, confidence)),
    aggregated: filler.aggregated,
  };
}

/**
 * The scale of figures that are all without answers: of the gap about the whole, else of the first touch point that
 * was rated. Null where no score says one.
 */
export function scaleOfScores(
  model: ReadModel,
  scope: MeasureScope,
  touchPoints: readonly Pick<Measured, "aggregated" | "minimum" | "maximum">[],
): Ends | null {
  const rated = touchPoints.find(({ aggregated }) => aggregated.some((measure) => RATED.includes(measure)));
  const from = aggregatesAbout(model, null, scope).get("gap")?.[0] ?? rated;
  return from ? { minimum: from.minimum, maximum: from.maximum } : null;
}

const RATED: readonly ScoreMeasure[] = ["expectation", "perception", "gap"];
