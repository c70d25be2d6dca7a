import type { Scorecard, TouchPointFigures } from "@shared/domain/scoring/scorecard.ts";

/** A figure of today that a hypothesis may start from. */
export interface Baseline {
  readonly id: string;
  readonly touchPointId: string;
  readonly kind: "gap" | "perception";
  readonly value: number;
  /** Standard deviation of single answers, for the sample size. */
  readonly deviation: number;
  readonly n: number;
  /** Of the scale that the answers were given on. */
  readonly minimum: number;
  readonly maximum: number;
  /** It is of the plan's segment. */
  readonly ofSegment: boolean;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Gap and perception of every touch point, the worst gaps first; of the segment where enough of it answered. */
export function baselines(everybody: Scorecard | null, segment: Scorecard | null = null): Baseline[] {
  const of = (
    kind: Baseline["kind"],
    { touchPointId, minimum, maximum, [kind]: whole }: TouchPointFigures,
  ): Baseline[] => {
    const own = segment?.touchPoints.find((one) => one.touchPointId === touchPointId)?.[kind] ?? null;
    const ofSegment = own !== null && own.n >= (segment?.smallSample ?? 0);
    const figure = ofSegment ? own : whole;
    if (figure === null || figure.sd === null) return [];
    const { mean, sd, n } = figure;
    const id = `${kind} ${touchPointId}`;
    const value = rounded(mean);
    return [{ id, touchPointId, kind, value, deviation: rounded(sd), n, minimum, maximum, ofSegment }];
  };
  const points = [...(everybody?.touchPoints ?? [])].sort(
    (a, b) => (a.gap?.mean ?? Number.POSITIVE_INFINITY) - (b.gap?.mean ?? Number.POSITIVE_INFINITY),
  );
  return points.flatMap((point) => [...of("gap", point), ...of("perception", point)]);
}
