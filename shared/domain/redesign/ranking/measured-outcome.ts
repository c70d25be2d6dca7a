import type { Scorecard } from "../../scoring/figures.ts";
import { rescale } from "../../scoring/survey-answers.ts";
import type { Opportunity } from "../records.ts";
import { ulwick } from "./scores.ts";

const OUT_OF_TEN = { minimum: 0, maximum: 10 } as const;

/**
 * Importance and satisfaction of 10 as clients answered them at the opportunity's touch points: the mean importance they
 * stated and the mean of what they perceived, stretched onto 0 to 10. Of several touch points the one with the greatest
 * opportunity counts. Null where none was asked both.
 */
export function measuredOutcome(
  { touchPointIds }: Pick<Opportunity, "touchPointIds">,
  card: Scorecard | null,
): { importance: number; satisfaction: number } | null {
  const named = new Set(touchPointIds);
  const outcomes = (card?.touchPoints ?? []).flatMap((figures) => {
    const { touchPointId, importance, importanceScale, perception } = figures;
    if (!named.has(touchPointId) || !importance || !perception) return [];
    return [
      {
        importance: rescale(importance.mean, importanceScale, OUT_OF_TEN),
        satisfaction: rescale(perception.mean, figures, OUT_OF_TEN),
      },
    ];
  });
  const worth = (one: { importance: number; satisfaction: number }) =>
    ulwick(one.importance, one.satisfaction);
  return outcomes.sort((a, b) => worth(b) - worth(a))[0] ?? null;
}
