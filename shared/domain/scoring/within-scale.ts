import type { MeanFigure } from "@shared/statistics/mean-interval.ts";
import type { QuestionFigures, Scorecard, TouchPointFigures } from "./figures.ts";

interface Ends {
  readonly minimum: number;
  readonly maximum: number;
}

/** How far a gap can be from 0, on either side. */
const gapEnds = ({ minimum, maximum }: Ends): Ends => ({
  minimum: minimum - maximum,
  maximum: maximum - minimum,
});

/**
 * Bounds of an interval end where the figure itself must: of few answers Student's t reaches past the scale, and nobody
 * believes a mean of 13.6 on 1–7. Coverage can only rise by it. The spread, and what is tested by it, stay as they are.
 */
export function boundedBy<F extends { readonly low: number | null; readonly high: number | null }>(
  figure: F | null,
  { minimum, maximum }: Ends,
): F | null {
  if (figure === null || figure.low === null || figure.high === null) return figure;
  if (figure.low >= minimum && figure.high <= maximum) return figure;
  return { ...figure, low: Math.max(minimum, figure.low), high: Math.min(maximum, figure.high) };
}

type Means = Ends & {
  readonly [K in "expectation" | "perception" | "gap" | "importance"]: MeanFigure | null;
} & Pick<TouchPointFigures, "importanceScale">;

/** The means of a touch point, each within what it can be. */
export const withinScale = <M extends Means>(figures: M): M => ({
  ...figures,
  expectation: boundedBy(figures.expectation, figures),
  perception: boundedBy(figures.perception, figures),
  gap: boundedBy(figures.gap, gapEnds(figures)),
  importance: boundedBy(figures.importance, figures.importanceScale),
});

/** The means about the whole, each within what it can be. */
export const wholeWithinScale = <
  W extends Ends & Pick<Scorecard, "overall" | "overallScale" | "overallGap" | "weightedGap">,
>(
  whole: W,
): W => ({
  ...whole,
  overall: whole.overallScale ? boundedBy(whole.overall, whole.overallScale) : whole.overall,
  overallGap: boundedBy(whole.overallGap, gapEnds(whole)),
  weightedGap: boundedBy(whole.weightedGap, gapEnds(whole)),
});

export const questionWithinScale = (figures: QuestionFigures): QuestionFigures => ({
  ...figures,
  mean: boundedBy(figures.mean, figures),
});
