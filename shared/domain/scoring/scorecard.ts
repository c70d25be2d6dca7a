import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { correlation } from "@shared/statistics/correlation.ts";
import { type MeanFigure, meanFigure, meanInterval } from "@shared/statistics/mean-interval.ts";
import { Moments } from "@shared/statistics/moments.ts";
import type { ReadModel } from "../core/model.ts";
import type { ColumnReader } from "./columns.ts";
import type { Scorecard, ScorecardNote, SegmentFilter, TouchPointFigures } from "./figures.ts";
import { agreements, observedFigures } from "./observers.ts";
import { questionFigures, wholeFigures } from "./question-figures.ts";
import {
  answersFor,
  mainScale,
  perRespondent,
  readSurveys,
  type Scale,
  type SurveyAnswers,
} from "./survey-answers.ts";

export type { MeanFigure, ProportionFigure, Scorecard, SegmentFilter, TouchPointFigures } from "./figures.ts";

const DEFAULT_SCALE: Scale = { minimum: 1, maximum: 7 };

/**
 * All figures of an engagement. Answers of several surveys are pooled as they are when their scales are equal;
 * where they differ, the others are stretched linearly onto the scale with the most answers, the figure says
 * `rescaled`, and a note names the touch point.
 */
export function computeScorecard(
  model: ReadModel,
  readColumn: ColumnReader,
  options: { segments?: readonly SegmentFilter[] } = {},
): Scorecard {
  const engagement = model.all("engagement")[0];
  const confidence = engagement?.confidence ?? 0.95;
  const smallSample = engagement?.smallSample ?? 30;
  const { surveys, notes } = readSurveys(model, readColumn, options.segments ?? []);
  const touchPoints = model
    .all("touchPoint")
    .sort(byOrder)
    .map((touchPoint, index): TouchPointFigures => {
      const measured = measure(surveys, touchPoint.id, confidence);
      if (measured.rescaled) notes.push({ kind: "rescaled", subject: touchPoint.name });
      const n = measured.gap?.n ?? measured.perception?.n ?? measured.expectation?.n ?? 0;
      return {
        touchPointId: touchPoint.id,
        number: index + 1,
        ...measured,
        small: n > 0 && n < smallSample,
        observed: observedFigures(model, touchPoint.id),
      };
    });
  const scale = mainScale(surveys.flatMap((survey) => survey.questions.filter(isRating))) ?? DEFAULT_SCALE;
  const questions = surveys.flatMap((survey) => questionFigures(survey, confidence, notes));
  return {
    touchPoints,
    ...wholeFigures(surveys, confidence),
    overallGap: overallGap(surveys, scale, confidence),
    ...scale,
    questions,
    agreement: agreements(model),
    respondents: surveys.reduce((sum, survey) => sum + survey.respondents, 0),
    respondentsInAll: surveys.reduce((sum, survey) => sum + survey.respondentsInAll, 0),
    confidence,
    smallSample,
    notes: distinct(notes),
  };
}

const isRating = ({ question }: { question: { role: string } }): boolean =>
  question.role === "expectation" || question.role === "perception";

type Measured = Omit<TouchPointFigures, "touchPointId" | "number" | "small" | "observed">;

function measure(surveys: readonly SurveyAnswers[], touchPointId: Id, confidence: number): Measured {
  const ratings = surveys.flatMap((survey) => [
    ...answersFor(survey, "expectation", touchPointId),
    ...answersFor(survey, "perception", touchPointId),
  ]);
  const scale = mainScale(ratings) ?? DEFAULT_SCALE;
  const expectation = new Moments();
  const perception = new Moments();
  const gap = new Moments();
  const importance: number[] = [];
  const felt: number[] = [];
  const overall: number[] = [];
  for (const survey of surveys) {
    const count = survey.respondents;
    const expected = perRespondent(answersFor(survey, "expectation", touchPointId), count, scale);
    const perceived = perRespondent(answersFor(survey, "perception", touchPointId), count, scale);
    const whole = answersFor(survey, "overall", null)[0]?.values;
    for (let row = 0; row < count; row++) {
      const e = expected[row] ?? Number.NaN;
      const p = perceived[row] ?? Number.NaN;
      if (!Number.isNaN(e)) expectation.add(e);
      if (!Number.isNaN(p)) perception.add(p);
      if (!Number.isNaN(e) && !Number.isNaN(p)) gap.add(p - e);
      if (whole) {
        felt.push(p);
        overall.push(whole[row] ?? Number.NaN);
      }
    }
    for (const one of answersFor(survey, "importance", touchPointId)) {
      for (const value of one.values) importance.push(value);
    }
  }
  return {
    expectation: meanFigure(expectation, confidence),
    perception: meanFigure(perception, confidence),
    gap: meanFigure(gap, confidence),
    importance: meanInterval(importance, confidence),
    derivedImportance: correlation(felt, overall),
    ...scale,
    rescaled: ratings.some((one) => one.minimum !== scale.minimum || one.maximum !== scale.maximum),
  };
}

/** Each respondent's mean gap over the touch points he rated both ways, then the mean of those. */
function overallGap(surveys: readonly SurveyAnswers[], scale: Scale, confidence: number): MeanFigure | null {
  const moments = new Moments();
  for (const survey of surveys) {
    const rated = new Set(survey.questions.filter(isRating).map(({ question }) => question.touchPointId));
    const sums = new Float64Array(survey.respondents);
    const counts = new Uint16Array(survey.respondents);
    for (const touchPointId of rated) {
      if (touchPointId === null) continue;
      const expected = perRespondent(answersFor(survey, "expectation", touchPointId), sums.length, scale);
      const perceived = perRespondent(answersFor(survey, "perception", touchPointId), sums.length, scale);
      for (let row = 0; row < sums.length; row++) {
        const gap = (perceived[row] ?? Number.NaN) - (expected[row] ?? Number.NaN);
        if (Number.isNaN(gap)) continue;
        sums[row] = (sums[row] ?? 0) + gap;
        counts[row] = (counts[row] ?? 0) + 1;
      }
    }
    sums.forEach((sum, row) => {
      const count = counts[row] ?? 0;
      if (count > 0) moments.add(sum / count);
    });
  }
  return meanFigure(moments, confidence);
}

function distinct(notes: readonly ScorecardNote[]): ScorecardNote[] {
  return [...new Map(notes.map((note) => [`${note.kind} ${note.subject}`, note])).values()];
}
