import type { MeanFigure, Scorecard } from "@shared/domain/scoring/scorecard.ts";

/** A figure of today that a hypothesis may start from. */
export interface Baseline {
  readonly id: string;
  readonly touchPointId: string;
  readonly kind: "gap" | "perception";
  readonly value: number;
  /** Standard deviation of single answers, for the sample size. */
  readonly deviation: number;
  readonly n: number;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Gap and perception of every touch point that has them, the worst gaps first. */
export function baselines(card: Scorecard | null): Baseline[] {
  const of = (kind: Baseline["kind"], touchPointId: string, figure: MeanFigure | null): Baseline[] =>
    figure === null || figure.sd === null
      ? []
      : [
          {
            id: `${kind} ${touchPointId}`,
            touchPointId,
            kind,
            value: rounded(figure.mean),
            deviation: rounded(figure.sd),
            n: figure.n,
          },
        ];
  const points = [...(card?.touchPoints ?? [])].sort(
    (a, b) => (a.gap?.mean ?? Number.POSITIVE_INFINITY) - (b.gap?.mean ?? Number.POSITIVE_INFINITY),
  );
  return points.flatMap(({ touchPointId, gap, perception }) => [
    ...of("gap", touchPointId, gap),
    ...of("perception", touchPointId, perception),
  ]);
}
