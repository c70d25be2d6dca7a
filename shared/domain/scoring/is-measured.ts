import type { Scorecard } from "./figures.ts";

/** Whether there is anything to show: answers, or at least one figure that came without them. */
export const isMeasured = (
  card: Pick<Scorecard, "respondentsInAll" | "aggregated"> & {
    readonly touchPoints: readonly Pick<Scorecard["touchPoints"][number], "aggregated">[];
  },
): boolean =>
  card.respondentsInAll > 0 ||
  card.aggregated.length > 0 ||
  card.touchPoints.some(({ aggregated }) => aggregated.length > 0);

/** Whether some figure rests on answers that carry weights. */
export const isWeighted = ({ touchPoints, nps, csat, ces, overall, overallGap }: Scorecard): boolean =>
  [nps, csat, ces, overall, overallGap].some((figure) => figure?.effectiveN !== undefined) ||
  touchPoints.some(({ perception, expectation }) => (perception ?? expectation)?.effectiveN !== undefined);

/** Whether some gap is that of answers, which go together by respondent: reported ones, and reported means, do not. */
export const hasPairedGaps = ({ touchPoints, overallGap, aggregated }: Scorecard): boolean =>
  (overallGap !== null && !aggregated.includes("gap")) ||
  touchPoints.some((point) => point.gap !== null && !point.aggregated.includes("gap"));
