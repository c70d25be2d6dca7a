import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../../core/model.ts";
import type { RubricItem, ScoreSheet } from "../records.ts";
import type { RatingGroup } from "./rating-groups.ts";

/** What is scored: one item at one touch point. */
export interface RatedUnit {
  readonly touchPointId: Id;
  readonly item: RubricItem;
  /** Place of the touch point in the register, from 1. */
  readonly number: number;
}

/** Perceptions of raters × units; null = not scored. Units that nobody scored are left out. */
export interface RatingMatrix {
  readonly raters: readonly ScoreSheet[];
  readonly units: readonly RatedUnit[];
  /** One row for each rater, in the order of `units`. */
  readonly ratings: readonly (readonly (number | null)[])[];
}

/** The table that every figure of agreement is computed from, in the order of register and rubric. */
export function ratingMatrix(model: ReadModel, group: RatingGroup): RatingMatrix {
  const touchPoints = model.all("touchPoint").sort(byOrder);
  const held = group.sheets.map((sheet) => {
    const cells = new Map<string, number>();
    for (const score of model.by("score", "sheetId", sheet.id)) {
      if (score.perception !== null) cells.set(`${score.touchPointId} ${score.itemId}`, score.perception);
    }
    return cells;
  });
  const units = touchPoints
    .flatMap((touchPoint, index) =>
      group.rubric.items.map((item): RatedUnit => ({ touchPointId: touchPoint.id, item, number: index + 1 })),
    )
    .filter((unit) => held.some((cells) => cells.has(cellKey(unit))));
  const ratings = held.map((cells) => units.map((unit) => cells.get(cellKey(unit)) ?? null));
  return { raters: group.sheets, units, ratings };
}

const cellKey = (unit: RatedUnit): string => `${unit.touchPointId} ${unit.item.id}`;
