import { forgets, forgetTouchPoints } from "../../core/cascade.ts";

/** The answers stay; they are about no touch point any more. */
export const whenTouchPointRemovedThenQuestionsForgetIt = forgets(
  "when-touch-point-removed-then-questions-forget-it",
  "touchPoint",
  "surveyMapping",
  (record, gone) => {
    const questions = forgetTouchPoints(record.questions, gone);
    return questions && { questions };
  },
);
