import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import type { ObservedFigures } from "./figures.ts";
import { scoreMeans } from "./observers.ts";
import type { Rubric, Score } from "./records.ts";

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

/** A whole sheet over the register of touch points; null when the sheet is gone. */
export function sheetProgress(model: ReadModel, sheetId: Id): SheetProgress | null {
  const rubric = model.get("rubric", model.get("scoreSheet", sheetId)?.rubricId);
  if (!rubric) return null;
  return progressOf(rubric, model.by("score", "sheetId", sheetId), model.all("touchPoint").length);
}
