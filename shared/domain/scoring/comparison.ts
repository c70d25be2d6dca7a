import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../core/model.ts";
import type { TouchPoint } from "../touchpoint/records.ts";
import { type RatingGroup, ratingGroups } from "./agreement/rating-groups.ts";
import type { ObservedFigures } from "./figures.ts";
import { isScored, rubricFigures } from "./observers.ts";
import type { Rubric, RubricItem, ScoreSheet } from "./records.ts";

/** One item at one touch point, each observer's perception side by side. */
export interface ComparedItem {
  readonly item: RubricItem;
  /** In the order of the sheets; null = not scored. */
  readonly scores: readonly (number | null)[];
  /** Highest − lowest; null with fewer than two scores. */
  readonly spread: number | null;
  /** What was seen, with the observer who wrote it. */
  readonly evidence: readonly { readonly observer: string; readonly text: string }[];
}

export interface ComparedTouchPoint {
  readonly touchPoint: TouchPoint;
  /** Its place in the register, from 1. */
  readonly number: number;
  readonly figures: ObservedFigures;
  readonly items: readonly ComparedItem[];
  /** Widest spread of its items; null when none was scored twice. */
  readonly spread: number | null;
}

export interface ObserverComparison {
  readonly rubric: Rubric;
  /** Null while the rubric has no sheet. */
  readonly group: RatingGroup | null;
  /** The latest sheet of each observer: those that agreement is about. */
  readonly sheets: readonly ScoreSheet[];
  /** Earlier sheets of the same observers in this round: in the means, not in the agreement. */
  readonly earlier: number;
  readonly touchPoints: readonly ComparedTouchPoint[];
}

/**
 * All observers of one round of a rubric side by side, over the touch points that at least one of them scored.
 * Without a key: the newest round.
 */
export function compareObservers(model: ReadModel, rubricId: Id, key?: string): ObserverComparison | null {
  const rubric = model.get("rubric", rubricId);
  if (!rubric) return null;
  const groups = ratingGroups(model, rubricId);
  const group = groups.find((one) => one.key === key) ?? groups.at(-1) ?? null;
  const { all, sheets } = group ?? { all: [], sheets: [] };
  const known = new Set(rubric.items.map((item) => item.id));
  const scores = all
    .flatMap((sheet) => model.by("score", "sheetId", sheet.id))
    .filter((score) => known.has(score.itemId));
  const cells = new Map(scores.map((one) => [`${one.sheetId} ${one.touchPointId} ${one.itemId}`, one]));
  const touchPoints = model
    .all("touchPoint")
    .sort(byOrder)
    .flatMap((touchPoint, index): ComparedTouchPoint[] => {
      const here = scores.filter((score) => score.touchPointId === touchPoint.id && isScored(score));
      if (here.length === 0) return [];
      const from = new Set(here.map((score) => score.sheetId));
      const items = rubric.items
        .map((item) => compareItem(item, sheets, (id) => cells.get(`${id} ${touchPoint.id} ${item.id}`)))
        .filter((entry) => entry.scores.some((score) => score !== null));
      const spreads = items.flatMap((entry) => entry.spread ?? []);
      return [
        {
          touchPoint,
          number: index + 1,
          figures: rubricFigures(
            rubric,
            all.filter((sheet) => from.has(sheet.id)),
            here,
            touchPoint.id,
          ),
          items,
          spread: spreads.length > 0 ? Math.max(...spreads) : null,
        },
      ];
    });
  return { rubric, group, sheets, earlier: all.length - sheets.length, touchPoints };
}

function compareItem(
  item: RubricItem,
  sheets: readonly ScoreSheet[],
  cell: (sheetId: Id) => { perception: number | null; evidence: string } | undefined,
): ComparedItem {
  const scores = sheets.map((sheet) => cell(sheet.id)?.perception ?? null);
  const given = scores.filter((score) => score !== null);
  return {
    item,
    scores,
    spread: given.length > 1 ? Math.max(...given) - Math.min(...given) : null,
    evidence: sheets.flatMap((sheet) => {
      const text = cell(sheet.id)?.evidence ?? "";
      return text === "" ? [] : [{ observer: sheet.observer, text }];
    }),
  };
}

/** The items that observers saw most differently, widest spread first; those that agree are left out. */
export function widestDifferences(
  comparison: ObserverComparison,
  most: number,
): { touchPoint: ComparedTouchPoint; entry: ComparedItem }[] {
  return comparison.touchPoints
    .flatMap((touchPoint) => touchPoint.items.map((entry) => ({ touchPoint, entry })))
    .filter(({ entry }) => (entry.spread ?? 0) > 0)
    .sort((a, b) => (b.entry.spread ?? 0) - (a.entry.spread ?? 0))
    .slice(0, most);
}
