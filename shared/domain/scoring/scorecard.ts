import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { MeanFigure } from "@shared/statistics/mean-interval.ts";
import type { ColumnReader } from "../core/columns.ts";
import type { ReadModel } from "../core/model.ts";
import { mergedAnswers } from "./answers/merged-answers.ts";
import { type RatedBothWays, respondentGaps, weightedRespondentGaps } from "./answers/respondent-gaps.ts";
import { poolTallies, type Tally, tallyOf } from "./answers/tally.ts";
import { meanOfTally } from "./answers/tally-figures.ts";
import { figureDifferences } from "./figure-differences.ts";
import type { Scorecard, ScorecardNote, TouchPointFigures } from "./figures.ts";
import { fillTouchPoint, fillWhole, scaleOfScores } from "./fill-from-aggregates.ts";
import { scopeAsked, waveNotes } from "./newest-wave.ts";
import { agreements, observedFigures } from "./observers.ts";
import { firstOfSeveral, questionFigures, wholeFigures } from "./question-figures.ts";
import { type AskedScope, type MeasureScope, NOTHING_CHOSEN } from "./scope.ts";
import { answersFor, mainScale, readSurveys, type Scale, type SurveyAnswers } from "./survey-answers.ts";
import { DEFAULT_SCALE, measureTouchPoint } from "./touch-point-figures.ts";
import { verdictOf } from "./verdicts.ts";
import { waves } from "./waves.ts";
import { questionWithinScale, wholeWithinScale, withinScale } from "./within-scale.ts";

export type { MeanFigure, ProportionFigure, Scorecard, SegmentFilter, TouchPointFigures } from "./figures.ts";

/**
 * All figures of an engagement. Answers of several surveys are pooled as they are when their scales are equal;
 * where they differ, the others are stretched linearly onto the scale with the most answers, the figure says
 * `rescaled`, and a note names the touch point.
 */
export function computeScorecard(
  model: ReadModel,
  readColumn: ColumnReader,
  asked: AskedScope = NOTHING_CHOSEN,
): Scorecard {
  const engagement = model.all("engagement")[0];
  const confidence = engagement?.confidence ?? 0.95;
  const smallSample = engagement?.smallSample ?? 30;
  const scope = scopeAsked(model, readColumn, asked);
  const { surveys, notes } = readSurveys(model, readColumn, scope);
  notes.unshift(...waveNotes(model, readColumn, scope, asked));
  const surroundings = { model, scope, confidence, notes };
  const touchPoints = model
    .all("touchPoint")
    .sort(byOrder)
    .map((touchPoint, index): TouchPointFigures => {
      const answered = measureTouchPoint(surveys, touchPoint.id, confidence);
      const measured = fillTouchPoint(answered, touchPoint, surroundings);
      if (measured.rescaled) notes.push({ kind: "rescaled", subject: touchPoint.name });
      const sized = measured.gap ?? measured.perception ?? measured.expectation;
      // Weighted answers tell as much as their effective number.
      const n = sized?.effectiveN ?? sized?.n ?? 0;
      return {
        touchPointId: touchPoint.id,
        number: index + 1,
        ...withinScale(measured),
        small: n > 0 && n < smallSample,
        observed: observedFigures(model, touchPoint.id),
      };
    });
  const hasScores = touchPoints.some(({ aggregated }) => aggregated.length > 0);
  notes.unshift(...wavesTogether(model, readColumn, scope, hasScores));
  const scale =
    mainScale(surveys.flatMap((survey) => survey.questions.filter(isRating))) ??
    scaleOfScores(model, scope, touchPoints) ??
    DEFAULT_SCALE;
  const questions = surveys.flatMap((survey) =>
    questionFigures(survey, confidence, notes).map(questionWithinScale),
  );
  notes.push(...surveys.flatMap(firstOfSeveral));
  const plain = overallGap(surveys, scale, confidence, respondentGaps);
  const weighed = overallGap(surveys, scale, confidence, weightedRespondentGaps);
  const weighedPlaces = surveys.flatMap(weighedTouchPoints);
  const unweighed = weighedPlaces.length === 0 ? 0 : (plain?.n ?? 0) - (weighed?.n ?? 0);
  if (unweighed > 0) notes.push({ kind: "gap-unweighed", subject: "", count: unweighed });
  const whole = {
    ...wholeFigures(surveys, confidence),
    overallGap: plain,
    weightedGap: weighed,
    weightedGapOf: { touchPoints: new Set(weighedPlaces).size, leftOut: unweighed },
    ...scale,
  };
  return {
    touchPoints,
    ...wholeWithinScale(fillWhole(whole, engagement?.name ?? "", surroundings)),
    verdict: verdictOf(surveys),
    questions,
    agreement: agreements(model),
    respondents: surveys.reduce((sum, survey) => sum + survey.respondents, 0),
    respondentsInAll: surveys.reduce((sum, survey) => sum + survey.respondentsInAll, 0),
    confidence,
    smallSample,
    wave: scope.wave,
    surveys: surveys.flatMap(({ mapping, respondents }) => (respondents > 0 ? mapping.id : [])),
    notes: distinct(notes),
  };
}

/** Who sees the answers of several waves as if they were one is told so, and where those waves do not agree. */
function wavesTogether(
  model: ReadModel,
  readColumn: ColumnReader,
  { segments, wave }: MeasureScope,
  hasScores: boolean,
): ScorecardNote[] {
  if (wave !== null) return [];
  const asked = waves(model, readColumn).filter(
    ({ respondents, reported }) => respondents > 0 || (hasScores && reported > 0),
  );
  const [first, last] = [asked[0], asked.at(-1)];
  if (!first || !last || first === last) return [];
  const joint = asked.length > 2 ? "to" : "and";
  const cards = asked.map(({ key }) => computeScorecard(model, readColumn, { segments, wave: key }));
  const apart = apartBeyondChance(cards);
  const places = model.all("touchPoint").sort(byOrder);
  return [
    {
      kind: "waves-together",
      subject: `${first.name} ${joint} ${last.name}`,
      count: asked.length,
      places: places.filter(({ id }) => apart.has(id)).map(({ name }) => name),
    },
  ];
}

/** Touch points whose gap, or perception where there is no gap, differs from one wave to the next after Holm, of enough answers. */
function apartBeyondChance(cards: readonly Scorecard[]): ReadonlySet<Id> {
  const found = cards.flatMap((card, at) => {
    const before = cards[at - 1];
    if (!before) return [];
    return figureDifferences(before, card).touchPoints.flatMap(({ touchPointId, means, small }) => {
      const p = (means.gap ?? means.perception)?.adjustedP ?? null;
      return p !== null && p < 1 - card.confidence && !small ? touchPointId : [];
    });
  });
  return new Set(found);
}

const isRating = ({ question }: { question: { role: string } }): boolean =>
  question.role === "expectation" || question.role === "perception";

/** Each respondent's gap over the touch points he rated both ways, then the mean of those. */
function overallGap(
  surveys: readonly SurveyAnswers[],
  scale: Scale,
  confidence: number,
  gapsOf: typeof respondentGaps,
): MeanFigure | null {
  const tallies = surveys.flatMap((survey): Tally[] => {
    const weights = mainScale(survey.questions.filter(({ question }) => question.role === "importance"));
    const places = new Set(survey.questions.filter(isRating).map(({ question }) => question.touchPointId));
    const leastImportance = weights?.minimum ?? 0;
    const rated = [...places].flatMap((touchPointId): RatedBothWays[] => {
      if (touchPointId === null) return [];
      const expected = mergedAnswers(answersFor(survey, "expectation", touchPointId), scale);
      const felt = mergedAnswers(answersFor(survey, "perception", touchPointId), scale);
      const important = answersFor(survey, "importance", touchPointId);
      const importance = weights && mergedAnswers(important, weights);
      return expected && felt ? [{ expected, felt, importance, leastImportance }] : [];
    });
    const gaps = gapsOf(rated);
    return gaps ? [tallyOf(gaps, survey.passed)] : [];
  });
  return meanOfTally(poolTallies(tallies), confidence);
}

/** The touch points of one survey whose gaps can be weighed: asked what was expected, what was felt and what matters. */
function weighedTouchPoints({ questions }: SurveyAnswers): Id[] {
  const asked = new Set(questions.map(({ question }) => `${question.role} ${question.touchPointId}`));
  const places = questions.flatMap(({ question }) => question.touchPointId ?? []);
  return places.filter((id) =>
    ["expectation", "perception", "importance"].every((role) => asked.has(`${role} ${id}`)),
  );
}

function distinct(notes: readonly ScorecardNote[]): ScorecardNote[] {
  return [...new Map(notes.map((note) => [`${note.kind} ${note.subject}`, note])).values()];
}
