import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../../core/model.ts";
import type { SheetKind } from "../records.ts";
import { disagreements, type TouchPointDisagreement } from "./disagreement.ts";
import { ratingGroups } from "./rating-groups.ts";
import { type RatingMatrix, ratingMatrix } from "./rating-matrix.ts";

export interface StripsQuestion {
  readonly rubricId: Id;
  /** The round, see RatingGroup. */
  readonly key: string;
  /** One item; null = the mean of all items that somebody scored. */
  readonly itemId: Id | null;
}

export interface Strip extends TouchPointDisagreement {
  /** What each rater gave here, without their names; null = nothing. */
  readonly ratings: readonly (number | null)[];
}

/** Everybody's scores of each touch point on one scale, most disputed first. */
export interface StripsReport {
  readonly kind: SheetKind;
  readonly round: string;
  readonly date: string;
  /** "" = all items. */
  readonly item: string;
  readonly raters: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly strips: readonly Strip[];
}

/** Null where the round or the item is gone, or nothing was scored. */
export function stripsReport(
  model: ReadModel,
  { rubricId, key, itemId }: StripsQuestion,
): StripsReport | null {
  const group = ratingGroups(model, rubricId).find((one) => one.key === key);
  if (!group) return null;
  const { rubric, kind, round, date } = group;
  const item = itemId === null ? null : rubric.items.find(({ id }) => id === itemId);
  if (item === undefined) return null;
  const matrix = onlyItem(ratingMatrix(model, group), itemId);
  if (matrix.units.length === 0) return null;
  const { minimum, maximum } = rubric;
  const strips = disagreements(matrix, maximum - minimum).map((entry) => ({
    ...entry,
    ratings: meansOf(matrix, entry.touchPointId),
  }));
  const raters = matrix.ratings.filter((row) => row.some((score) => score !== null)).length;
  return { ...{ kind, round, date, minimum, maximum }, item: item?.name ?? "", raters, strips };
}

function onlyItem({ raters, units, ratings }: RatingMatrix, itemId: Id | null): RatingMatrix {
  const places = units.flatMap(({ item }, place) => (itemId === null || item.id === itemId ? [place] : []));
  const pick = <T>(row: readonly T[]): T[] => places.flatMap((place) => row.slice(place, place + 1));
  return { raters, units: pick(units), ratings: ratings.map(pick) };
}

function meansOf({ units, ratings }: RatingMatrix, touchPointId: Id): (number | null)[] {
  return ratings.map((row) => {
    const given = row.filter(
      (score, place): score is number => score !== null && units[place]?.touchPointId === touchPointId,
    );
    return given.length === 0 ? null : given.reduce((sum, score) => sum + score, 0) / given.length;
  });
}
