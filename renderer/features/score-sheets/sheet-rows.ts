import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { Rubric, RubricItem, Score, ScoreSheet } from "@shared/domain/scoring/records.ts";
import { isDone, progressOf, type SheetProgress } from "@shared/domain/scoring/sheet-progress.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";

/** One line of the grid: an item at the touch point that is being scored. */
export interface ScoreRow {
  readonly item: RubricItem;
  readonly score: Score | null;
}

export interface SheetTouchPoint {
  readonly touchPoint: TouchPoint;
  /** Its place in the register, from 1. */
  readonly number: number;
  readonly rows: readonly ScoreRow[];
  readonly progress: SheetProgress;
}

export interface SheetContents {
  readonly sheet: ScoreSheet;
  readonly rubric: Rubric;
  readonly touchPoints: readonly SheetTouchPoint[];
  readonly progress: SheetProgress;
}

/** A sheet as it is worked through: every touch point of the register with every item of the rubric. */
export function sheetContents(model: ReadModel, sheetId: Id | undefined): SheetContents | null {
  const sheet = model.get("scoreSheet", sheetId);
  const rubric = model.get("rubric", sheet?.rubricId);
  if (!sheet || !rubric) return null;
  const scores = model.by("score", "sheetId", sheet.id);
  const byTouchPoint = new Map<Id, Score[]>();
  for (const score of scores) {
    byTouchPoint.set(score.touchPointId, [...(byTouchPoint.get(score.touchPointId) ?? []), score]);
  }
  const touchPoints = model
    .all("touchPoint")
    .sort(byOrder)
    .map((touchPoint, index): SheetTouchPoint => {
      const here = byTouchPoint.get(touchPoint.id) ?? [];
      const rows = rubric.items.map((item) => ({
        item,
        score: here.find((score) => score.itemId === item.id) ?? null,
      }));
      return { touchPoint, number: index + 1, rows, progress: progressOf(rubric, here, 1) };
    });
  return { sheet, rubric, touchPoints, progress: progressOf(rubric, scores, touchPoints.length) };
}

/** Where an observer goes on: the first touch point that is not done, else the first. */
export function firstOpen(touchPoints: readonly SheetTouchPoint[]): number {
  const open = touchPoints.findIndex(({ rows }) => rows.some((row) => !isDone(row.score ?? undefined)));
  return Math.max(0, open);
}

export const SCORE_COLUMNS = ["expectation", "perception", "evidence"] as const;
export type ScoreColumn = (typeof SCORE_COLUMNS)[number];

/** A cell of the sheet: which touch point, which item, which column. */
export interface SheetPlace {
  readonly touchPoint: number;
  readonly row: number;
  readonly column: ScoreColumn;
}

/** The next item that nobody scored or passed over, after the place and round the end; the same place where all is done. */
export function nextUnscored(touchPoints: readonly SheetTouchPoint[], place: SheetPlace): SheetPlace {
  const items = touchPoints[0]?.rows.length ?? 0;
  const count = touchPoints.length * items;
  const start = place.touchPoint * items + place.row;
  for (let step = 1; step <= count; step++) {
    const at = (start + step) % count;
    const [touchPoint, row] = [Math.floor(at / items), at % items];
    if (!isDone(touchPoints[touchPoint]?.rows[row]?.score ?? undefined)) return { ...place, touchPoint, row };
  }
  return place;
}

/** Down or up by rows; past the last item comes the next touch point, past the first the one before. */
export function movePlace(place: SheetPlace, by: number, touchPoints: number, items: number): SheetPlace {
  const last = touchPoints * items - 1;
  const at = Math.max(0, Math.min(last, place.touchPoint * items + place.row + by));
  return { ...place, touchPoint: Math.floor(at / items), row: at % items };
}
