import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../../core/model.ts";
import type { TouchPoint } from "../../touchpoint/records.ts";
import { type RatingGroup, ratingGroups } from "../agreement/rating-groups.ts";
import type { Rubric, ScoreSheet } from "../records.ts";

export interface Participant {
  readonly sheet: ScoreSheet;
  /** Touch points that this participant rated on the item. */
  readonly rated: number;
}

export interface WorkshopRow {
  readonly touchPoint: TouchPoint;
  /** Its place in the register, from 1. */
  readonly number: number;
  /** One for each participant; null = not rated. */
  readonly ratings: readonly (number | null)[];
}

/** What the participants of one workshop gave on one item of its rubric. */
export interface Workshop {
  readonly rubric: Rubric;
  readonly round: string;
  readonly date: string;
  readonly itemId: Id;
  readonly participants: readonly Participant[];
  readonly rows: readonly WorkshopRow[];
}

/** Workshops of a rubric, the earliest first. */
export const workshopsOf = (model: ReadModel, rubricId: Id): RatingGroup[] =>
  ratingGroups(model, rubricId).filter((group) => group.kind === "workshop");

/** Every touch point × every participant; null when the rubric or the item is gone. */
export function workshop(
  model: ReadModel,
  rubricId: Id | undefined,
  round: string,
  itemId?: Id,
): Workshop | null {
  const rubric = model.get("rubric", rubricId);
  const item = rubric?.items.find((one) => one.id === itemId) ?? rubric?.items[0];
  if (!rubric || !item) return null;
  const group = workshopsOf(model, rubric.id).find((one) => one.round === round.trim());
  const given = (group?.sheets ?? []).map((sheet) => {
    const ratings = new Map<Id, number>();
    for (const score of model.by("score", "sheetId", sheet.id)) {
      if (score.itemId === item.id && score.perception !== null) {
        ratings.set(score.touchPointId, score.perception);
      }
    }
    return { sheet, ratings };
  });
  const rows = model
    .all("touchPoint")
    .sort(byOrder)
    .map((touchPoint, index) => ({
      touchPoint,
      number: index + 1,
      ratings: given.map(({ ratings }) => ratings.get(touchPoint.id) ?? null),
    }));
  return {
    rubric,
    round: round.trim(),
    date: group?.date ?? "",
    itemId: item.id,
    participants: given.map(({ sheet, ratings }) => ({ sheet, rated: ratings.size })),
    rows,
  };
}

/** Mean, spread and count of one row; null where there is nothing to say. */
export interface RatingSummary {
  readonly n: number;
  readonly mean: number | null;
  /** Sample standard deviation; null below two. */
  readonly deviation: number | null;
}

export function summarise(ratings: readonly (number | null)[]): RatingSummary {
  const given = ratings.filter((rating) => rating !== null);
  const n = given.length;
  if (n === 0) return { n, mean: null, deviation: null };
  const mean = given.reduce((sum, rating) => sum + rating, 0) / n;
  if (n === 1) return { n, mean, deviation: null };
  const squares = given.reduce((sum, rating) => sum + (rating - mean) ** 2, 0);
  return { n, mean, deviation: Math.sqrt(squares / (n - 1)) };
}
