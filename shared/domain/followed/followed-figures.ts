import {
  type ControlLimits,
  type CountOf,
  individualsLimits,
  pooledShare,
  shareLimits,
} from "@shared/statistics/control-limits.ts";
import { quantileOfSorted, sortedValues } from "@shared/statistics/percentiles.ts";
import { type Run, shiftsIn, trendsIn } from "@shared/statistics/run-signals.ts";
import type { ReadModel } from "../core/model.ts";
import type { FollowedMeasure, MeasurePoint } from "./records.ts";

/** With fewer points neither a median nor limits say how a measure runs by chance alone. */
export const FEWEST_POINTS = 8;

export interface FollowedPoint extends MeasurePoint {
  readonly isAfter: boolean;
  /** By chance alone it would lie between; null where too few points tell. */
  readonly limits: ControlLimits | null;
  readonly outside: "up" | "down" | null;
  /** It belongs to a shift or a trend after the go-live. */
  readonly isSignal: boolean;
}

/**
 * `not-live`: no day is set, or no point came after it; `too-few`: too few points to tell what chance does;
 * `mixed`: signs of both.
 */
export type FollowedVerdict = "not-live" | "too-few" | "no-sign" | "better" | "worse" | "mixed";

export interface FollowedFigures {
  readonly measure: FollowedMeasure;
  /** In the order of time. */
  readonly points: readonly FollowedPoint[];
  /** "" where nobody said. */
  readonly liveOn: string;
  readonly before: number;
  readonly after: number;
  /** Of the points that it is judged by; null with too few. */
  readonly median: number | null;
  /** Of the points since it went live, where it is judged by those before. */
  readonly medianAfter: number | null;
  /** Those before it went live, where there are enough, else all. */
  readonly basis: "before" | "all";
  /** Single values by their moving ranges, or shares of known n. */
  readonly chart: "individuals" | "shares";
  /** Since it went live; places count from the first point. */
  readonly shifts: readonly Run[];
  readonly trends: readonly Run[];
  readonly outside: readonly FollowedPoint[];
  /** Already before it went live there were signs that chance does not make. */
  readonly wasUnsteady: boolean;
  readonly verdict: FollowedVerdict;
  /** How many of the points since it went live reach the target (of all, while it is not live); null without one. */
  readonly target: {
    readonly value: number;
    readonly kept: number;
    readonly of: number;
    readonly last: boolean;
  } | null;
}

/** The day of the wave, else the measure's own; "" where neither is set. */
export const liveOnOf = (model: Pick<ReadModel, "get">, measure: FollowedMeasure): string =>
  model.get("rolloutWave", measure.waveId)?.date || measure.liveOn;

export const reachesTarget = (
  measure: Pick<FollowedMeasure, "higherIsBetter">,
  value: number,
  target: number,
) => (measure.higherIsBetter ? value >= target : value <= target);

/** How a measure runs: what chance alone would do, told from the points before it went live, and what does not look like it. */
export function followedFigures(model: Pick<ReadModel, "get">, measure: FollowedMeasure): FollowedFigures {
  const liveOn = liveOnOf(model, measure);
  const sorted = measure.points.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const before = liveOn === "" ? sorted.length : sorted.filter(({ date }) => date < liveOn).length;
  const after = sorted.length - before;
  const basis = before >= FEWEST_POINTS && after > 0 ? "before" : "all";
  const judged = basis === "before" ? sorted.slice(0, before) : sorted;
  const isEnough = judged.length >= FEWEST_POINTS;
  const median = isEnough ? medianOf(judged) : null;
  const isCounted = measure.kind === "share" && sorted.every(({ n }) => n !== null);
  const limitsOf = isEnough ? limitsBy(judged, isCounted) : () => null;
  const values = sorted.map(({ value }) => value);
  const since = median === null ? [] : values.slice(before);
  const shifted = (from: number) => (run: Run) => ({ ...run, from: run.from + from, to: run.to + from });
  // Judged by the points before, those since stand alone; by all of them, a run may have begun before.
  const inAll = basis === "all" || after === 0;
  const told = inAll ? values : since;
  const offset = inAll ? 0 : before;
  const isSince = ({ to }: Run) => after > 0 && to >= before;
  const shifts = median === null ? [] : shiftsIn(told, median).map(shifted(offset)).filter(isSince);
  const trends = median === null ? [] : trendsIn(told).map(shifted(offset)).filter(isSince);
  const inRun = (at: number) => [...shifts, ...trends].some(({ from, to }) => at >= from && at <= to);
  const points = sorted.map((point, at): FollowedPoint => {
    const limits = limitsOf(point);
    const outside = !limits
      ? null
      : point.value > limits.high
        ? "up"
        : point.value < limits.low
          ? "down"
          : null;
    return { ...point, isAfter: at >= before, limits, outside, isSignal: inRun(at) };
  });
  const outside = points.filter((point) => point.isAfter && point.outside !== null);
  const early = values.slice(0, before);
  return {
    measure,
    points,
    liveOn,
    before,
    after,
    median,
    medianAfter: basis === "before" ? medianOf(sorted.slice(before)) : null,
    basis,
    chart: isCounted ? "shares" : "individuals",
    shifts,
    trends,
    outside,
    wasUnsteady:
      basis === "before" &&
      median !== null &&
      (shiftsIn(early, median).length + trendsIn(early).length > 0 ||
        points.some((point) => !point.isAfter && point.outside !== null)),
    verdict: verdictOf(measure, {
      after,
      isEnough,
      directions: [
        ...[...shifts, ...trends].map(({ direction }) => direction),
        ...outside.flatMap(({ outside: side }) => side ?? []),
      ],
    }),
    target: targetOf(measure, points, after),
  };
}

const medianOf = (points: readonly MeasurePoint[]): number =>
  quantileOfSorted(sortedValues(points.map(({ value }) => value)), 0.5);

function limitsBy(
  judged: readonly MeasurePoint[],
  isCounted: boolean,
): (point: MeasurePoint) => ControlLimits | null {
  if (!isCounted) {
    const limits = individualsLimits(judged.map(({ value }) => value));
    return () => limits;
  }
  const share = pooledShare(judged.map(({ value, n }): CountOf => ({ count: value * (n ?? 0), n: n ?? 0 })));
  return ({ n }) => (share === null || n === null ? null : shareLimits(share, n));
}

function verdictOf(
  { higherIsBetter }: FollowedMeasure,
  told: {
    readonly after: number;
    readonly isEnough: boolean;
    readonly directions: readonly ("up" | "down")[];
  },
): FollowedVerdict {
  if (told.after === 0) return "not-live";
  if (!told.isEnough) return "too-few";
  const good = told.directions.some((direction) => (direction === "up") === higherIsBetter);
  const bad = told.directions.some((direction) => (direction === "up") !== higherIsBetter);
  if (good && bad) return "mixed";
  return good ? "better" : bad ? "worse" : "no-sign";
}

function targetOf(
  measure: FollowedMeasure,
  points: readonly FollowedPoint[],
  after: number,
): FollowedFigures["target"] {
  const { target } = measure;
  const counted = after > 0 ? points.filter(({ isAfter }) => isAfter) : points;
  const last = counted.at(-1);
  if (target === null || !last) return null;
  const kept = counted.filter(({ value }) => reachesTarget(measure, value, target)).length;
  return { value: target, kept, of: counted.length, last: reachesTarget(measure, last.value, target) };
}
