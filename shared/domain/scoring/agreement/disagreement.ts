import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../../core/model.ts";
import { type RatingGroup, ratingGroups } from "./rating-groups.ts";
import { type RatingMatrix, ratingMatrix } from "./rating-matrix.ts";

/** How far raters are apart at one touch point. */
export interface TouchPointDisagreement {
  readonly touchPointId: Id;
  /** Mean distance of two raters' scores of the same item, in points of the scale; null where no item was scored twice. */
  readonly apart: number | null;
  /** The same as a share of the scale, 0 to 1. */
  readonly share: number | null;
  /** Raters who scored anything here. */
  readonly raters: number;
  /** Pairs of scores that the distance is the mean of. */
  readonly pairs: number;
  readonly scores: number;
  /** Of all scores here; null where there is none. */
  readonly mean: number | null;
  /** Sample standard deviation of the scores here; null below two. */
  readonly deviation: number | null;
}

/** Every touch point of a table of ratings, most disputed first; equal ones in the order of the register. */
export function disagreements(matrix: RatingMatrix, range: number): TouchPointDisagreement[] {
  const columns = new Map<Id, number[]>();
  matrix.units.forEach(({ touchPointId }, index) => {
    const held = columns.get(touchPointId);
    if (held) held.push(index);
    else columns.set(touchPointId, [index]);
  });
  return [...columns]
    .map(([touchPointId, indexes]) => disagreementOf(matrix, touchPointId, indexes, range))
    .sort((a, b) => (b.apart ?? -1) - (a.apart ?? -1));
}

/** Mean distance of two of these scores, in points of their scale; null below two scores. */
export function meanDistance(scores: readonly (number | null)[]): { apart: number | null; pairs: number } {
  // Sorted upwards, the k-th of n scores is the greater one in k − 1 pairs and the smaller one in n − k.
  const given = scores.filter((score) => score !== null).sort((a, b) => a - b);
  const n = given.length;
  const pairs = (n * (n - 1)) / 2;
  if (pairs === 0) return { apart: null, pairs };
  const sum = given.reduce((total, score, index) => total + score * (2 * index - n + 1), 0);
  return { apart: sum / pairs, pairs };
}

function disagreementOf(
  { ratings }: RatingMatrix,
  touchPointId: Id,
  indexes: readonly number[],
  range: number,
): TouchPointDisagreement {
  const all: number[] = [];
  let distance = 0;
  let pairs = 0;
  for (const index of indexes) {
    const scores = ratings.map((row) => row[index] ?? null).filter((score) => score !== null);
    all.push(...scores);
    const between = meanDistance(scores);
    distance += (between.apart ?? 0) * between.pairs;
    pairs += between.pairs;
  }
  const mean = all.length === 0 ? null : all.reduce((sum, score) => sum + score, 0) / all.length;
  const squares = all.reduce((sum, score) => sum + (score - (mean ?? 0)) ** 2, 0);
  const apart = pairs === 0 ? null : distance / pairs;
  return {
    touchPointId,
    apart,
    share: apart === null || range <= 0 ? null : apart / range,
    raters: ratings.filter((row) => indexes.some((index) => (row[index] ?? null) !== null)).length,
    pairs,
    scores: all.length,
    mean,
    deviation: all.length < 2 ? null : Math.sqrt(squares / (all.length - 1)),
  };
}

/** What the map's heat of agreement shows at one touch point. */
export interface DisagreementHeat {
  /** Mean distance of two raters as a share of their scale: 0 = all alike, 1 = opposite ends. */
  readonly share: number;
  readonly pairs: number;
}

/**
 * How far raters are apart at each touch point, over the newest round of each rubric and kind of sheet: distances
 * are shares of the scale, so that rubrics of different scales pool. A touch point where nothing was scored twice
 * has no entry.
 */
export function disagreementByTouchPoint(model: ReadModel): ReadonlyMap<Id, DisagreementHeat> {
  const sums = new Map<Id, { distance: number; pairs: number }>();
  for (const rubric of model.all("rubric").sort(byOrder)) {
    for (const group of newestRounds(ratingGroups(model, rubric.id))) {
      const range = rubric.maximum - rubric.minimum;
      for (const { touchPointId, share, pairs } of disagreements(ratingMatrix(model, group), range)) {
        if (share === null) continue;
        const held = sums.get(touchPointId) ?? { distance: 0, pairs: 0 };
        sums.set(touchPointId, { distance: held.distance + share * pairs, pairs: held.pairs + pairs });
      }
    }
  }
  return new Map([...sums].map(([id, { distance, pairs }]) => [id, { share: distance / pairs, pairs }]));
}

/** The last group of each kind. */
export const newestRounds = (groups: readonly RatingGroup[]): RatingGroup[] => [
  ...new Map(groups.map((group) => [group.kind, group])).values(),
];
