import type { Id } from "@shared/base/ids.ts";
import { type KanoFigure, kanoOfAnswers } from "@shared/statistics/kano.ts";
import { answersFor, type SurveyAnswers } from "../scoring/survey-answers.ts";

/**
 * Kano's figure of one touch point: the first pair of each survey that asked one, 1 Like … 5 Dislike, pooled by
 * respondent and counted by weight where respondents carry one. Null when nobody answered both questions.
 */
export function kanoAt(
  surveys: readonly SurveyAnswers[],
  touchPointId: Id,
  confidence: number,
): KanoFigure | null {
  const weighted = surveys.some((survey) => survey.weights !== null);
  const functional: number[] = [];
  const dysfunctional: number[] = [];
  const weights: number[] = [];
  for (const survey of surveys) {
    const [there] = answersFor(survey, "kanoFunctional", touchPointId);
    const [missing] = answersFor(survey, "kanoDysfunctional", touchPointId);
    if (!there || !missing) continue;
    const given = survey.weights;
    for (let row = 0; row < survey.respondents; row++) {
      functional.push(there.values[row] ?? Number.NaN);
      dysfunctional.push(missing.values[row] ?? Number.NaN);
      weights.push(given?.[row] ?? 1);
    }
  }
  return kanoOfAnswers(functional, dysfunctional, weighted ? weights : undefined, confidence);
}
