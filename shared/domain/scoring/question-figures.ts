import type { Id } from "@shared/base/ids.ts";
import { stretchedTally } from "./answers/pooled.ts";
import type { Tally } from "./answers/tally.ts";
import { distributionOf, meanOfTally, npsOfTally, shareOfTally } from "./answers/tally-figures.ts";
import {
  fromNps,
  fromShare,
  type ProportionFigure,
  type QuestionFigures,
  type ScorecardNote,
} from "./figures.ts";
import type { Question, QuestionRole } from "./records.ts";
import {
  type Answers,
  answersFor,
  mainScale,
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
      const { question, minimum, maximum, tally } = answers;
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
        share: shareOf(question.role, tally, answers, confidence),
        mean: meanOfTally(tally, confidence),
        distribution: distributionOf(tally),
        minimum,
        maximum,
      };
    });
}

/** Which question a figure is of where several ask for it: only the first counts. */
export function firstOfSeveral({ questions }: SurveyAnswers): ScorecardNote[] {
  const asked = new Map<string, Question[]>();
  for (const { question } of questions) {
    if (!WHOLE_ROLES.includes(question.role)) continue;
    const key = `${question.role} ${question.touchPointId}`;
    asked.set(key, [...(asked.get(key) ?? []), question]);
  }
  return [...asked.values()].flatMap(([first, ...others]): ScorecardNote[] =>
    first && others.length > 0
      ? [{ kind: "first-of-several", subject: first.column, role: first.role, count: others.length + 1 }]
      : [],
  );
}

/** The engagement's own NPS, CSAT, CES and overall rating: each survey's first such question, pooled. */
export function wholeFigures(surveys: readonly SurveyAnswers[], confidence: number) {
  const share = (role: QuestionRole) => shareFigure(surveys, role, null, confidence);
  const first = firstOfEach(surveys, "overall", null);
  const overallScale = mainScale(first);
  return {
    nps: share("nps"),
    csat: share("csat"),
    ces: share("ces"),
    overall: overallScale && meanOfTally(stretchedTally(first, overallScale), confidence),
    overallScale,
  };
}

/**
 * A share of what was asked about a touch point (about the whole, with null): each survey's first such question,
 * pooled where they are on the scale with the most answers. Boxes of other scales cannot be counted together.
 */
export function shareFigure(
  surveys: readonly SurveyAnswers[],
  role: QuestionRole,
  touchPointId: Id | null,
  confidence: number,
): ProportionFigure | null {
  const first = firstOfEach(surveys, role, touchPointId);
  const scale = mainScale(first);
  if (!scale) return null;
  const same = first.filter((one) => sameScale(one, scale));
  return shareOf(role, stretchedTally(same, scale), scale, confidence);
}

const firstOfEach = (
  surveys: readonly SurveyAnswers[],
  role: QuestionRole,
  touchPointId: Id | null,
): Answers[] => surveys.flatMap((survey) => answersFor(survey, role, touchPointId).slice(0, 1));

/** From four boxes on CSAT counts the two best; of two or three (yes and no) only the best. */
const FEWEST_FOR_TWO = 4;
export const lowestGoodBox = ({ minimum, maximum }: Scale): number =>
  maximum - minimum + 1 < FEWEST_FOR_TWO ? maximum : maximum - 1;

/** The boxes above the middle, in the direction “it was easy” (a reversed item was turned first). */
export const lowestEasyBox = ({ minimum, maximum }: Scale): number => Math.floor((minimum + maximum) / 2) + 1;

const isNpsScale = (scale: Scale): boolean => scale.minimum === 0 && scale.maximum === 10;
const tooWide = (scale: Scale): boolean => scale.maximum - scale.minimum > WIDEST_BOXES;

function shareOf(
  role: QuestionRole,
  tally: Tally,
  { minimum, maximum }: Scale,
  confidence: number,
): ProportionFigure | null {
  const scale = { minimum, maximum };
  if (role === "nps") return isNpsScale(scale) ? fromNps(npsOfTally(tally, confidence)) : null;
  if (tooWide(scale)) return null;
  if (role === "csat") return fromShare(shareOfTally(tally, lowestGoodBox(scale), confidence), scale);
  return role === "ces" ? fromShare(shareOfTally(tally, lowestEasyBox(scale), confidence), scale) : null;
}
