import type { Id } from "@shared/base/ids.ts";
import { CrossTable } from "./answers/cross-table.ts";
import { mergedAnswers } from "./answers/merged-answers.ts";
import { correlationOfPairs, differencesOf, type PairTally } from "./answers/pair-tally.ts";
import { stretchedTally } from "./answers/pooled.ts";
import { poolTallies, type Tally } from "./answers/tally.ts";
import { distributionOf, meanOfTally } from "./answers/tally-figures.ts";
import type { TouchPointFigures } from "./figures.ts";
import { shareFigure } from "./question-figures.ts";
import { answersFor, mainScale, type Scale, type SurveyAnswers } from "./survey-answers.ts";
import { verdictOf } from "./verdicts.ts";

/** The scale of a touch point that nobody was asked about. */
export const DEFAULT_SCALE: Scale = { minimum: 1, maximum: 7 };

export type Measured = Omit<TouchPointFigures, "touchPointId" | "number" | "small" | "observed">;

/** What clients answered about one touch point, from counts of their answers and of pairs of answers. */
export function measureTouchPoint(
  surveys: readonly SurveyAnswers[],
  touchPointId: Id,
  confidence: number,
): Measured {
  const ratings = surveys.flatMap((survey) => [
    ...answersFor(survey, "expectation", touchPointId),
    ...answersFor(survey, "perception", touchPointId),
  ]);
  const scale = mainScale(ratings) ?? DEFAULT_SCALE;
  // Verdicts of surveys on different scales are one: unstretched, the scales alone would make a correlation.
  const asked = verdictOf(surveys);
  const verdictIn = (survey: SurveyAnswers) => (asked ? answersFor(survey, asked, null).slice(0, 1) : []);
  const verdicts = surveys.flatMap(verdictIn);
  const verdictScale = mainScale(verdicts) ?? DEFAULT_SCALE;
  const expectations: Tally[] = [];
  const perceptions: Tally[] = [];
  const gaps: Tally[] = [];
  const withVerdict: PairTally[] = [];
  for (const survey of surveys) {
    const expected = mergedAnswers(answersFor(survey, "expectation", touchPointId), scale);
    const felt = mergedAnswers(answersFor(survey, "perception", touchPointId), scale);
    const verdict = mergedAnswers(verdictIn(survey), verdictScale);
    const crossed = [expected, felt, felt && verdict].filter((one) => one !== null);
    if (crossed.length === 0) continue;
    const table = new CrossTable(crossed, survey.passed);
    if (expected) expectations.push(table.alone(0));
    if (!felt) continue;
    const place = expected ? 1 : 0;
    perceptions.push(table.alone(place));
    if (expected) gaps.push(differencesOf(table.pairs(0, place)));
    if (verdict) withVerdict.push(table.pairs(place, place + 1));
  }
  const importance = surveys.flatMap((survey) => answersFor(survey, "importance", touchPointId));
  const importanceScale = mainScale(importance) ?? scale;
  const [e, p, gap] = [poolTallies(expectations), poolTallies(perceptions), poolTallies(gaps)];
  return {
    expectation: meanOfTally(e, confidence),
    perception: meanOfTally(p, confidence),
    gap: meanOfTally(gap, confidence),
    importance: meanOfTally(stretchedTally(importance, importanceScale), confidence),
    csat: shareFigure(surveys, "csat", touchPointId, confidence),
    ces: shareFigure(surveys, "ces", touchPointId, confidence),
    distribution: {
      expectation: distributionOf(e),
      perception: distributionOf(p),
      gap: distributionOf(gap),
    },
    importanceScale,
    aggregated: [],
    derivedImportance: correlationOfPairs(withVerdict, confidence),
    ...scale,
    rescaled: ratings.some((one) => one.minimum !== scale.minimum || one.maximum !== scale.maximum),
  };
}
