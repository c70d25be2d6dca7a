import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ColumnReader } from "@shared/domain/core/columns.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { Scorecard, SegmentFilter } from "@shared/domain/scoring/figures.ts";
import { cellText, recodeColumn } from "@shared/domain/scoring/recode.ts";
import type { Question } from "@shared/domain/scoring/records.ts";
import { rescale } from "@shared/domain/scoring/survey-answers.ts";
import { correlation } from "@shared/statistics/correlation.ts";
import { type MeanFigure, meanInterval, pairedGap } from "@shared/statistics/mean-interval.ts";
import { npsOfAnswers } from "@shared/statistics/nps.ts";
import { csatTopTwo } from "@shared/statistics/proportion.ts";
import { weightedMean, weightedPairedGap } from "@shared/statistics/weighted-moments.ts";
import { weightedNps } from "./weighted-nps.ts";
import { weightedShareFrom } from "./weighted-share.ts";

/** One survey as plain lists: each question's answers of the respondents who passed, NaN where there is none. */
interface PlainSurvey {
  readonly questions: readonly { readonly question: Question; readonly values: number[] }[];
  /** Scaled to a mean of 1 over the survey, so that surveys with and without weights can stand together. */
  readonly weights: number[] | null;
  readonly respondents: number;
}

/**
 * The figures of surveys the slow and plain way, answer by answer, with nothing but the published statistics: the
 * oracle of the counting engine. Only the scales are taken from the card that is checked.
 */
export function straightforwardFigures(
  model: ReadModel,
  readColumn: ColumnReader,
  segments: readonly SegmentFilter[],
  card: Scorecard,
) {
  const surveys = plainSurveys(model, readColumn, segments);
  const weighted = surveys.some(({ weights }) => weights !== null);
  const weights = surveys.flatMap(
    (survey) => survey.weights ?? new Array<number>(survey.respondents).fill(1),
  );
  const scaleAt = (touchPointId: Id) =>
    card.touchPoints.find((figures) => figures.touchPointId === touchPointId) ?? card;
  const all = (role: string, touchPointId: Id) =>
    surveys.flatMap((survey) => onePerRespondent(survey, role, touchPointId, scaleAt(touchPointId)));
  const mean = (values: number[]) => (weighted ? weightedMean(values, weights) : meanInterval(values));
  const asked = (role: string, touchPointId: Id | null) =>
    surveys.flatMap((survey) => ofRole(survey, role, touchPointId)[0]?.values ?? nobody(survey.respondents));
  const touchPoints = model
    .all("touchPoint")
    .sort(byOrder)
    .map(({ id }) => {
      const expected = all("expectation", id);
      const felt = all("perception", id);
      const { minimum, maximum } = scaleAt(id);
      const range = maximum - minimum;
      return {
        expectation: cut(mean(expected), minimum, maximum),
        perception: cut(mean(felt), minimum, maximum),
        gap: cut(
          weighted ? weightedPairedGap(expected, felt, weights) : pairedGap(expected, felt),
          -range,
          range,
        ),
        derivedImportance: weighted ? undefined : correlation(felt, asked("overall", null)),
      };
    });
  const gaps = surveys.flatMap((survey) =>
    Array.from({ length: survey.respondents }, (_, row) => {
      const own = model
        .all("touchPoint")
        .map(
          ({ id }) =>
            (onePerRespondent(survey, "perception", id, card)[row] ?? Number.NaN) -
            (onePerRespondent(survey, "expectation", id, card)[row] ?? Number.NaN),
        )
        .filter((gap) => !Number.isNaN(gap));
      return own.length === 0 ? Number.NaN : own.reduce((sum, gap) => sum + gap, 0) / own.length;
    }),
  );
  const nps = asked("nps", null);
  const csat = asked("csat", null);
  return {
    touchPoints,
    nps: weighted ? weightedNps(nps, weights) : npsOfAnswers(nps),
    csat: weighted ? weightedShareFrom(csat, weights, 4) : csatTopTwo(csat, 5),
    overall: cut(
      mean(asked("overall", null)),
      card.overallScale?.minimum ?? Number.NEGATIVE_INFINITY,
      card.overallScale?.maximum ?? Number.POSITIVE_INFINITY,
    ),
    overallGap: cut(mean(gaps), card.minimum - card.maximum, card.maximum - card.minimum),
  };
}

/** An interval ends where the scale does. */
const cut = (figure: MeanFigure | null, least: number, most: number): MeanFigure | null =>
  figure && {
    ...figure,
    low: figure.low === null ? null : Math.max(least, figure.low),
    high: figure.high === null ? null : Math.min(most, figure.high),
  };

const nobody = (count: number): number[] => new Array<number>(count).fill(Number.NaN);

const ofRole = (survey: PlainSurvey, role: string, touchPointId: Id | null) =>
  survey.questions.filter(({ question }) => question.role === role && question.touchPointId === touchPointId);

function onePerRespondent(
  survey: PlainSurvey,
  role: string,
  touchPointId: Id | null,
  scale: { minimum: number; maximum: number },
): number[] {
  const questions = ofRole(survey, role, touchPointId);
  return Array.from({ length: survey.respondents }, (_, row) => {
    const given = questions
      .map(({ question, values }) => rescale(values[row] ?? Number.NaN, question, scale))
      .filter((value) => !Number.isNaN(value));
    return given.length === 0 ? Number.NaN : given.reduce((sum, value) => sum + value, 0) / given.length;
  });
}

function plainSurveys(
  model: ReadModel,
  readColumn: ColumnReader,
  segments: readonly SegmentFilter[],
): PlainSurvey[] {
  return model
    .all("surveyMapping")
    .sort(byOrder)
    .map((mapping) => {
      const dataset = model.need("dataset", mapping.datasetId);
      const place = (name: string) => dataset.columns.findIndex((column) => column.name === name);
      const column = (name: string) => readColumn(dataset.id, place(name));
      const weightName = mapping.questions.find(({ role }) => role === "weight")?.column;
      const all = Array.from({ length: dataset.rowCount }, (_, row) => row);
      const weightColumn = weightName === undefined ? null : column(weightName);
      const weight = (row: number) => Number(weightColumn ? cellText(weightColumn, row) || 0 : 1);
      const known = all.map(weight).filter((value) => value > 0);
      const average = known.reduce((sum, value) => sum + value, 0) / known.length;
      const names = [...new Set(segments.map((segment) => segment.column))];
      const rows = all.filter(
        (row) =>
          weight(row) > 0 &&
          names.every((name) => {
            const cells = column(name);
            const wanted = segments.filter((segment) => segment.column === name);
            return cells !== null && wanted.some(({ value }) => cellText(cells, row) === value);
          }),
      );
      return {
        respondents: rows.length,
        weights: weightColumn ? rows.map((row) => weight(row) / average) : null,
        questions: mapping.questions
          .filter(({ role }) => role !== "segment" && role !== "weight")
          .map((question) => {
            const cells = column(question.column);
            const values = cells ? recodeColumn(cells, question) : [];
            return { question, values: rows.map((row) => values[row] ?? Number.NaN) };
          }),
      };
    });
}
