import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { krippendorffAlpha } from "@shared/statistics/krippendorff.ts";
import type { ReadModel } from "../core/model.ts";
import { newestRounds } from "./agreement/disagreement.ts";
import { groupKey, latestPerRater, raterKey, ratingGroups } from "./agreement/rating-groups.ts";
import { ratingMatrix } from "./agreement/rating-matrix.ts";
import type { Agreement, ObservedFigures } from "./figures.ts";
import type { Rubric, Score, ScoreSheet } from "./records.ts";

/**
 * Per touch point, what those saw who went to look. The rubric with the most scores there counts. What people say
 * in a workshop is an opinion about the service, not an observation of it: it is left out.
 */
export function observedFigures(model: ReadModel, touchPointId: Id): ObservedFigures | null {
  const byRubric = new Map<Id, { rubric: Rubric; scores: Score[]; sheets: ScoreSheet[] }>();
  for (const score of model.by("score", "touchPointId", touchPointId)) {
    const sheet = model.get("scoreSheet", score.sheetId);
    const rubric = sheet && model.get("rubric", sheet.rubricId);
    if (!sheet || !rubric?.items.some((item) => item.id === score.itemId)) continue;
    if (!isScored(score) || sheet.kind === "workshop") continue;
    const group = byRubric.get(rubric.id) ?? { rubric, scores: [], sheets: [] };
    byRubric.set(rubric.id, group);
    group.scores.push(score);
    if (!group.sheets.includes(sheet)) group.sheets.push(sheet);
  }
  const most = [...byRubric.values()].sort((a, b) => b.scores.length - a.scores.length)[0];
  if (!most) return null;
  return rubricFigures(most.rubric, most.sheets, most.scores, touchPointId);
}

/** What the sheets of one rubric say about one touch point. */
export function rubricFigures(
  rubric: Rubric,
  sheets: readonly ScoreSheet[],
  scores: readonly Score[],
  touchPointId: Id,
): ObservedFigures {
  const items = rubric.items.map((item) => item.id);
  const compared = matrix(newestSheets(sheets), scores, items, [touchPointId]);
  const agreed = krippendorffAlpha(compared, "ordinal");
  return {
    n: scores.length,
    observers: new Set(sheets.map((sheet) => raterKey(sheet.observer))).size,
    ...scoreMeans(rubric, scores),
    // What one item alone was scored says nothing of agreement: α would be 0 whatever the scores.
    alpha: agreed && agreed.units > 1 ? agreed.alpha : null,
    minimum: rubric.minimum,
    maximum: rubric.maximum,
  };
}

/** Weighted means of scores; the gap over the cells that were scored both ways. Null where nothing was. */
export function scoreMeans(
  rubric: Rubric,
  scores: readonly Score[],
): Pick<ObservedFigures, "expectation" | "perception" | "gap"> {
  const weights = new Map(rubric.items.map((item) => [item.id, item.weight]));
  const paired = scores.filter((score) => score.expectation !== null && score.perception !== null);
  return {
    expectation: weightedMean(scores, weights, (score) => score.expectation),
    perception: weightedMean(scores, weights, (score) => score.perception),
    gap: weightedMean(paired, weights, (score) => (score.perception ?? 0) - (score.expectation ?? 0)),
  };
}

/** Holds a number; a cell that was not observed or has only a note does not. */
export const isScored = (score: Score): boolean => score.expectation !== null || score.perception !== null;

/**
 * Agreement of the raters of each rubric on what they perceived, over all touch points and items: one figure for
 * each kind of sheet, of its newest round. Rounds are not mixed: a service that changed is no disagreement.
 */
export function agreements(model: ReadModel): Agreement[] {
  return model
    .all("rubric")
    .sort(byOrder)
    .flatMap((rubric) => newestRounds(ratingGroups(model, rubric.id)))
    .map((group): Agreement => {
      const { ratings } = ratingMatrix(model, group);
      const figure = krippendorffAlpha(ratings, "ordinal");
      return {
        rubricId: group.rubric.id,
        kind: group.kind,
        round: group.round,
        alpha: figure?.alpha ?? null,
        observers: group.sheets.length,
        units: figure?.units ?? 0,
        scores: figure?.scores ?? 0,
      };
    });
}

/** Sheets of the newest round among these, one for each observer. */
function newestSheets(sheets: readonly ScoreSheet[]): ScoreSheet[] {
  const last = [...sheets].sort(byDay).at(-1);
  return last ? latestPerRater(sheets.filter((sheet) => groupKey(sheet) === groupKey(last))) : [];
}

const byDay = (a: ScoreSheet, b: ScoreSheet): number =>
  a.date !== "" && b.date !== "" && a.date !== b.date ? (a.date < b.date ? -1 : 1) : byOrder(a, b);

function matrix(
  sheets: readonly ScoreSheet[],
  scores: readonly Score[],
  items: readonly Id[],
  touchPoints: readonly Id[],
): (number | null)[][] {
  const cells = new Map(
    scores.map((score) => [`${score.sheetId} ${score.touchPointId} ${score.itemId}`, score.perception]),
  );
  return sheets.map((sheet) =>
    touchPoints.flatMap((touchPoint) =>
      items.map((item) => cells.get(`${sheet.id} ${touchPoint} ${item}`) ?? null),
    ),
  );
}

function weightedMean(
  scores: readonly Score[],
  weights: ReadonlyMap<Id, number>,
  read: (score: Score) => number | null,
): number | null {
  let sum = 0;
  let total = 0;
  for (const score of scores) {
    const value = read(score);
    const weight = weights.get(score.itemId) ?? 0;
    if (value === null || weight === 0) continue;
    sum += value * weight;
    total += weight;
  }
  return total === 0 ? null : sum / total;
}
