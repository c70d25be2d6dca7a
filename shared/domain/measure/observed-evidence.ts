import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../core/model.ts";
import { isScored } from "../scoring/observers.ts";
import type { Score, ScoreSheet } from "../scoring/records.ts";

/** What observers wrote down about a touch point. */
export interface ObservedEvidence {
  readonly sheets: readonly ScoreSheet[];
  /** A page of the scores, sheet by sheet. */
  readonly scores: readonly { readonly score: Score; readonly item: string }[];
  readonly total: number;
}

export function observedEvidence(
  model: ReadModel,
  touchPointId: Id,
  offset: number,
  limit: number,
): ObservedEvidence {
  const scores = model.by("score", "touchPointId", touchPointId).filter(isScored);
  const ids = new Set(scores.map(({ sheetId }) => sheetId));
  const sheets = model
    .all("scoreSheet")
    .filter(({ id }) => ids.has(id))
    .sort(byOrder);
  const inOrder = sheets.flatMap((sheet) => {
    const items = model.get("rubric", sheet.rubricId)?.items ?? [];
    return items.flatMap((item) =>
      scores
        .filter((score) => score.sheetId === sheet.id && score.itemId === item.id)
        .map((score) => ({ score, item: item.name })),
    );
  });
  return { sheets, scores: inOrder.slice(offset, offset + limit), total: inOrder.length };
}
