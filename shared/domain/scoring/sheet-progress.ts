import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import type { ObservedFigures } from "./figures.ts";
import { scoreMeans } from "./observers.ts";
import type { Rubric, Score, ScoreSheet } from "./records.ts";

/** How far a sheet, or one touch point of it, is filled in, and what it says so far. */
export interface SheetProgress extends Pick<ObservedFigures, "expectation" | "perception" | "gap"> {
  /** Cells with a perception, or that the observer marked as not observed. */
  readonly done: number;
  readonly of: number;
}

/** A cell that needs no more work. */
export const isDone = (score: Score | undefined): boolean =>
  score !== undefined && (score.perception !== null || score.notObserved);

/** Scores of one observer over so many touch points. */
export const progressOf = (rubric: Rubric, scores: readonly Score[], touchPoints: number): SheetProgress => ({
  done: scores.filter(isDone).length,
  of: rubric.items.length * touchPoints,
  ...scoreMeans(rubric, scores),
});

/** Touch points that anybody of a round scored or came to: what the round is about. */
export const touchPointsOf = (model: ReadModel, sheets: readonly Pick<ScoreSheet, "id">[]): number =>
  new Set(
    sheets.flatMap(({ id }) => model.by("score", "sheetId", id).map(({ touchPointId }) => touchPointId)),
  ).size;

/**
 * A whole sheet over so many touch points, those of its round; null when the sheet is gone. Not over the register: a
 * survey that brings in new touch points does not undo what was filled in before.
 */
export function sheetProgress(model: ReadModel, sheetId: Id, touchPoints: number): SheetProgress | null {
  const rubric = model.get("rubric", model.get("scoreSheet", sheetId)?.rubricId);
  if (!rubric) return null;
  return progressOf(rubric, model.by("score", "sheetId", sheetId), touchPoints);
}
