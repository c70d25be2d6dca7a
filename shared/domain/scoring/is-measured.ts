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

/**
 * How a gap came about: of answers, which go together by respondent; reported as a gap; or made here of a reported
 * expectation and a reported perception, of which nobody knows how they go together in one client.
 */
export type GapKind = "paired" | "reported" | "of-means";

/** The kinds that the gaps of a scorecard are of, in the order of this list; none where there is no gap. */
export function gapKinds({ touchPoints, overallGap, aggregated, notes }: Scorecard): readonly GapKind[] {
  const gaps = touchPoints.filter((point) => point.gap !== null);
  const given = gaps.filter((point) => point.aggregated.includes("gap")).length;
  const made = notes.filter(({ kind }) => kind === "gap-of-scores").length;
  const whole = overallGap !== null && (aggregated.includes("gap") ? "reported" : "paired");
  return [
    ...(whole === "paired" || given < gaps.length ? (["paired"] as const) : []),
    ...(whole === "reported" || made < given ? (["reported"] as const) : []),
    ...(made > 0 ? (["of-means"] as const) : []),
  ];
}

/** Whether some gap is that of answers. */
export const hasPairedGaps = (card: Scorecard): boolean => gapKinds(card).includes("paired");
