import { type MeanFigure, meanInterval } from "@shared/statistics/mean-interval.ts";
import { npsOfAnswers } from "@shared/statistics/nps.ts";
import { cesAgreeing, csatTopTwo } from "@shared/statistics/proportion.ts";
import {
  fromNps,
  fromShare,
  type ProportionFigure,
  type QuestionFigures,
  type ScorecardNote,
} from "./figures.ts";
import type { QuestionRole } from "./records.ts";
import {
  type Answers,
  answersFor,
  mainScale,
  rescale,
  type Scale,
  type SurveyAnswers,
  sameScale,
} from "./survey-answers.ts";

/** Boxes can be counted on scales up to 0–10; on a 1–100 slider “the two best boxes” mean nothing. */
const WIDEST_BOXES = 10;
const WHOLE_ROLES: readonly QuestionRole[] = ["nps", "csat", "ces", "overall"];

/** Every question about the whole, or asked with its own measure at a touch point, by itself. */
export function questionFigures(
  survey: SurveyAnswers,
  confidence: number,
  notes: ScorecardNote[],
): QuestionFigures[] {
  return survey.questions
    .filter(({ question }) => WHOLE_ROLES.includes(question.role))
    .map((answers) => {
      const { question, minimum, maximum, values } = answers;
      if (question.role === "nps" && !isNpsScale(answers)) {
        notes.push({ kind: "nps-scale", subject: question.column });
      } else if (question.role !== "overall" && tooWide(answers)) {
        notes.push({ kind: "wide-scale", subject: question.column });
      }
      return {
        mappingId: survey.mapping.id,
        column: question.column,
        role: question.role,
        touchPointId: question.touchPointId,
        share: shareOf(question.role, values, answers, confidence),
        mean: meanInterval(values, confidence),
        minimum,
        maximum,
      };
    });
}

/** The engagement's own NPS, CSAT, CES and overall rating: each survey's first such question, pooled. */
export function wholeFigures(surveys: readonly SurveyAnswers[], confidence: number) {
  const share = (role: QuestionRole): ProportionFigure | null => {
    const first = firstOfEach(surveys, role);
    const scale = mainScale(first);
    if (!scale) return null;
    const same = first.filter((one) => sameScale(one, scale));
    return shareOf(role, pool(same, scale), scale, confidence);
  };
  return { nps: share("nps"), csat: share("csat"), ces: share("ces"), overall: overall(surveys, confidence) };
}

function overall(surveys: readonly SurveyAnswers[], confidence: number): MeanFigure | null {
  const first = firstOfEach(surveys, "overall");
  const scale = mainScale(first);
  return scale && meanInterval(pool(first, scale), confidence);
}

const firstOfEach = (surveys: readonly SurveyAnswers[], role: QuestionRole): Answers[] =>
  surveys.flatMap((survey) => answersFor(survey, role, null).slice(0, 1));

function* pool(answers: readonly Answers[], scale: Scale): Generator<number> {
  for (const one of answers) for (const value of one.values) yield rescale(value, one, scale);
}

const isNpsScale = (scale: Scale): boolean => scale.minimum === 0 && scale.maximum === 10;
const tooWide = (scale: Scale): boolean => scale.maximum - scale.minimum > WIDEST_BOXES;

function shareOf(
  role: QuestionRole,
  values: Iterable<number>,
  scale: Scale,
  confidence: number,
): ProportionFigure | null {
  const { minimum, maximum } = scale;
  if (role === "nps") return isNpsScale(scale) ? fromNps(npsOfAnswers(values, confidence)) : null;
  if (tooWide(scale)) return null;
  if (role === "csat") return fromShare(csatTopTwo(values, maximum, confidence), { minimum, maximum });
  if (role === "ces") {
    return fromShare(cesAgreeing(values, minimum, maximum, confidence), { minimum, maximum });
  }
  return null;
}
