import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import { isScored } from "./observers.ts";
import type { AggregateScore, QuestionRole, ScoreMeasure, SurveyMapping } from "./records.ts";

const ANSWERED: readonly QuestionRole[] = ["perception", "csat", "ces", "nps", "overall"];
const REPORTED: readonly ScoreMeasure[] = ["perception", "gap", "csat", "ces", "nps", "overall"];

/** Where it can be read how clients take a touch point; which figures come out needs the answers themselves. */
export interface Known {
  /** Surveys that ask about it. */
  readonly surveys: readonly SurveyMapping[];
  readonly reported: readonly AggregateScore[];
  /** Somebody watched it and scored what was seen; opinions from a workshop are none. */
  readonly isObserved: boolean;
}

export function knownOf(model: ReadModel, touchPointId: Id): Known {
  const asks = (mapping: SurveyMapping) =>
    mapping.questions.some(
      (question) => question.touchPointId === touchPointId && ANSWERED.includes(question.role),
    );
  return {
    surveys: model.all("surveyMapping").filter(asks),
    reported: model
      .by("aggregateScore", "touchPointId", touchPointId)
      .filter(({ measure }) => REPORTED.includes(measure)),
    isObserved: model
      .by("score", "touchPointId", touchPointId)
      .some((score) => isScored(score) && model.get("scoreSheet", score.sheetId)?.kind !== "workshop"),
  };
}
