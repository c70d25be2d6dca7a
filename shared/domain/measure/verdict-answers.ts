import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../core/model.ts";
import {
  answersFor,
  mainScale,
  perRespondent,
  rescale,
  type Scale,
  type SurveyAnswers,
} from "../scoring/survey-answers.ts";
import type { Verdict } from "../scoring/verdicts.ts";

/** Answers to a question about the whole beside the perceptions of the same respondents. NaN = not answered. */
export interface VerdictAnswers {
  readonly scale: Scale;
  /** Columns that the verdict was read from, one a survey. */
  readonly columns: readonly string[];
  readonly outcome: Float64Array;
  /** Touch points with a perception in one of these surveys, in the order of the register. */
  readonly touchPointIds: readonly Id[];
  readonly perceptions: readonly Float64Array[];
  /** One per row; null when no survey weighs its respondents. */
  readonly weights: Float64Array | null;
}

/**
 * One row per respondent of every survey that asked the verdict (its first such question); surveys without it tell
 * nothing here. Answers on other scales are stretched linearly onto the one with the most answers. Null when no
 * survey asked it.
 */
export function verdictAnswers(
  model: ReadModel,
  surveys: readonly SurveyAnswers[],
  verdict: Verdict,
): VerdictAnswers | null {
  const asking = surveys.flatMap((survey) => {
    const [answers] = answersFor(survey, verdict, null);
    return answers ? [{ survey, answers }] : [];
  });
  const scale = mainScale(asking.map(({ answers }) => answers));
  if (!scale) return null;
  const rows = asking.reduce((sum, { survey }) => sum + survey.respondents, 0);
  const outcome = new Float64Array(rows).fill(Number.NaN);
  let at = 0;
  for (const { survey, answers } of asking) {
    for (let row = 0; row < survey.respondents; row++) {
      outcome[at + row] = rescale(answers.values[row] ?? Number.NaN, answers, scale);
    }
    at += survey.respondents;
  }
  const asked = model
    .all("touchPoint")
    .sort(byOrder)
    .flatMap(({ id }) => {
      const perception = perceptionsOf(
        asking.map(({ survey }) => survey),
        id,
        rows,
      );
      return perception ? [{ id, perception }] : [];
    });
  return {
    scale,
    columns: asking.map(({ answers }) => answers.question.column),
    outcome,
    touchPointIds: asked.map(({ id }) => id),
    perceptions: asked.map(({ perception }) => perception),
    weights: weightsOf(
      asking.map(({ survey }) => survey),
      rows,
    ),
  };
}

/** Respondents of a survey without weights count once each beside those of one that has them. */
function weightsOf(surveys: readonly SurveyAnswers[], rows: number): Float64Array | null {
  if (surveys.every(({ weights }) => weights === null)) return null;
  const all = new Float64Array(rows).fill(1);
  let at = 0;
  for (const { weights, respondents } of surveys) {
    if (weights) all.set(weights, at);
    at += respondents;
  }
  return all;
}

function perceptionsOf(surveys: readonly SurveyAnswers[], id: Id, rows: number): Float64Array | null {
  const scale = mainScale(surveys.flatMap((survey) => answersFor(survey, "perception", id)));
  if (!scale) return null;
  const values = new Float64Array(rows).fill(Number.NaN);
  let at = 0;
  for (const survey of surveys) {
    const answers = answersFor(survey, "perception", id);
    if (answers.length > 0) values.set(perRespondent(answers, survey.respondents, scale), at);
    at += survey.respondents;
  }
  return values;
}
