import type { Id } from "@shared/base/ids.ts";
import { analyseDrivers, type DriverResult } from "@shared/statistics/drivers.ts";
import type { ColumnReader } from "../core/columns.ts";
import type { ReadModel } from "../core/model.ts";
import { scopeAsked } from "../scoring/newest-wave.ts";
import type { AskedScope } from "../scoring/scope.ts";
import { readSurveys, type Scale } from "../scoring/survey-answers.ts";
import { type Verdict, verdictsAsked } from "../scoring/verdicts.ts";
import { verdictAnswers } from "./verdict-answers.ts";

export interface DriversQuestion extends AskedScope {
  /** What is to be explained; null = the first of overall, NPS, CSAT, CES that was asked. */
  readonly verdict: Verdict | null;
  /** Touch points that do not take part, so that rows without an answer about them count. */
  readonly without: readonly Id[];
}

export interface DriversReport {
  readonly asked: readonly Verdict[];
  readonly verdict: Verdict;
  readonly scale: Scale;
  readonly columns: readonly string[];
  /** Rows of the surveys that asked the verdict, and those that answered it. */
  readonly respondents: number;
  readonly answered: number;
  /** The predictors, in the order of the register and of `result`. */
  readonly touchPointIds: readonly Id[];
  /** Rows that are left out for want of this one answer alone, by predictor. */
  readonly soleGaps: readonly number[];
  readonly result: DriverResult;
}

/** VIF above this says that a touch point hardly has a part of its own (James et al. 2013, section 3.3.3). */
export const HIGH_VIF = 5;

/** Bootstrap samples of so many touch points; of more they take more time each, as the cube of their number. */
export const SAMPLES = 1000;
const FULL_UP_TO = 60;
const FEWEST_SAMPLES = 200;

/** 1,000, of more than 60 touch points fewer, down to 200: the chart and the notes say how many. */
export const samplesFor = (predictors: number): number =>
  Math.max(FEWEST_SAMPLES, Math.min(SAMPLES, Math.round(SAMPLES * (FULL_UP_TO / predictors) ** 3)));

/**
 * What drives the verdict: perceptions as predictors, complete rows only, bootstrap samples from seed 1.
 * Null when no survey asked any verdict.
 */
export function computeDrivers(
  model: ReadModel,
  readColumn: ColumnReader,
  question: DriversQuestion,
  onProgress?: (done: number, of: number) => void,
): DriversReport | null {
  const { surveys } = readSurveys(model, readColumn, scopeAsked(model, readColumn, question));
  const asked = verdictsAsked(surveys);
  const verdict = asked.find((one) => one === question.verdict) ?? asked[0];
  const answers = verdict ? verdictAnswers(model, surveys, verdict) : null;
  if (!verdict || !answers) return null;
  const without = new Set(question.without);
  const kept = answers.touchPointIds.flatMap((id, index) => (without.has(id) ? [] : [index]));
  const predictors = kept.map((index) => answers.perceptions[index] as Float64Array);
  const confidence = model.all("engagement")[0]?.confidence ?? 0.95;
  return {
    asked,
    verdict,
    scale: answers.scale,
    columns: answers.columns,
    respondents: answers.outcome.length,
    answered: answers.outcome.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0),
    touchPointIds: kept.map((index) => answers.touchPointIds[index] as Id),
    soleGaps: soleGaps(answers.outcome, predictors),
    result: analyseDrivers({
      outcome: answers.outcome,
      predictors,
      confidence,
      samples: samplesFor(predictors.length),
      onProgress,
      ...(answers.weights && { weights: answers.weights }),
    }),
  };
}

function soleGaps(outcome: Float64Array, predictors: readonly Float64Array[]): number[] {
  const missing = new Uint16Array(outcome.length);
  const last = new Uint16Array(outcome.length);
  predictors.forEach((predictor, index) => {
    for (let row = 0; row < outcome.length; row++) {
      if (!Number.isNaN(predictor[row] ?? Number.NaN)) continue;
      missing[row] = (missing[row] ?? 0) + 1;
      last[row] = index;
    }
  });
  const counts = predictors.map(() => 0);
  for (let row = 0; row < outcome.length; row++) {
    const index = last[row] ?? 0;
    if (missing[row] === 1 && !Number.isNaN(outcome[row] ?? Number.NaN))
      counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}
