import { correlationInterval } from "./correlation.ts";
import { driverIntervals } from "./driver-bootstrap.ts";
import { driverModel, type NoDrivers } from "./driver-model.ts";
import type { Interval } from "./proportion.ts";
import { RelativeWeights } from "./relative-weights.ts";
import { type StandardisedCoefficient, standardisedRegression } from "./standardised-regression.ts";
import { effectiveCount } from "./weighted-moments.ts";

export interface DriverQuestion {
  /** The overall verdict, one answer per respondent; NaN = not answered. */
  readonly outcome: Float64Array;
  readonly predictors: readonly Float64Array[];
  readonly weights?: Float64Array;
  /** Bootstrap samples; 1,000 unless said. */
  readonly samples?: number;
  readonly seed?: number;
  readonly confidence?: number;
  /** Told now and then how many samples are done. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** A figure with its interval; the bounds are null where they are not defined. */
export interface Estimate {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface UsedDriver {
  readonly status: "used";
  /** Respondents who answered it, whether or not they answered all else. */
  readonly answered: number;
  /** With the outcome, among the rows that were used; Fisher's interval. */
  readonly correlation: Estimate;
  readonly coefficient: StandardisedCoefficient;
  /** Johnson's relative weight, in units of R², with its bootstrap percentile interval. */
  readonly weight: Estimate;
  /** The weight over R², 0 to 1. Null when nothing is explained. */
  readonly share: Estimate | null;
  /**
   * Whether it weighs more than random numbers would among the same predictors, at the confidence of the analysis
   * (Tonidandel, LeBreton & Johnson 2009), each tested by itself. Null when no sample could tell.
   */
  readonly aboveChance: boolean | null;
  /** Share of the bootstrap samples in which it weighs most; null without samples. */
  readonly first: number | null;
}

export interface UnusedDriver {
  readonly status: "not-answered" | "no-spread" | "redundant";
  readonly answered: number;
  /** Positions of the predictors that determine a redundant one exactly. */
  readonly determinedBy: readonly number[];
}

export type Driver = UsedDriver | UnusedDriver;

export interface DriverAnalysis {
  /** Rows with every answer, and those left out for a missing one. */
  readonly n: number;
  readonly leftOut: number;
  /** Present when answers carry weights. */
  readonly effectiveN?: number;
  /** In the order of the question. */
  readonly predictors: readonly Driver[];
  /** Correlations of the predictors with each other, row by row in the same order; NaN of one that is not used. */
  readonly among: Float64Array;
  readonly rSquared: Estimate;
  readonly adjustedRSquared: number;
  readonly f: number | null;
  readonly fP: number | null;
  readonly degrees: number;
  /** Bootstrap: samples asked for, those that could be used, groups resampled (n where each row is one). */
  readonly samples: number;
  readonly samplesUsed: number;
  readonly groups: number;
  readonly seed: number;
  readonly confidence: number;
}

export type DriverResult =
  | { readonly analysis: DriverAnalysis; readonly reason: null }
  | { readonly analysis: null; readonly reason: NoDrivers };

/**
 * What drives the overall verdict: correlations, standardised regression and relative weights of complete rows.
 * Predictors that cannot take part are left out and told. The same input and seed give the same figures anywhere.
 */
export function analyseDrivers(question: DriverQuestion): DriverResult {
  const { outcome, predictors, weights, samples = 1000, seed = 1, confidence = 0.95 } = question;
  const answered = predictors.map((predictor) => countAnswers(predictor, outcome.length));
  const asked = answered.flatMap((count, index) => (count === 0 ? [] : [index]));
  if (asked.length === 0) return { analysis: null, reason: "no-predictors" };
  const model = driverModel(
    asked.map((index) => predictors[index] as Float64Array),
    outcome,
    weights,
    seed,
  );
  if (typeof model === "string") return { analysis: null, reason: model };
  const n = model.rows.rows.length;
  const effectiveN = effectiveCount(model.rows.weights, model.rows.squaredWeights, n);
  const regression = standardisedRegression(model.eigen, model.outcome, effectiveN, confidence);
  if (regression === null) return { analysis: null, reason: "too-few-rows" };
  const relative = new Float64Array(model.kept.length);
  const explained = new RelativeWeights(model.kept.length).compute(model.eigen, model.outcome, relative);
  const intervals = driverIntervals(model, samples, confidence, question.onProgress);
  const drivers: Driver[] = answered.map((count) => unused("not-answered", count));
  const put = (index: number, driver: (answers: number) => Driver) => {
    const place = asked[index] as number;
    drivers[place] = driver(answered[place] as number);
  };
  for (const index of model.constant) put(index, (count) => unused("no-spread", count));
  for (const { index, determinedBy } of model.redundant) {
    const causes = determinedBy.map((other) => asked[other] as number);
    put(index, (count) => unused("redundant", count, causes));
  }
  model.kept.forEach((index, k) => {
    const r = model.outcome[k] as number;
    const weight = relative[k] as number;
    put(index, (count) => ({
      status: "used",
      answered: count,
      correlation: estimate(r, correlationInterval(r, effectiveN, confidence)),
      coefficient: regression.coefficients[k] as StandardisedCoefficient,
      weight: estimate(weight, intervals?.weights[k]),
      share: explained > 0 ? estimate(weight / explained, intervals?.shares[k]) : null,
      aboveChance: intervals ? (intervals.overChance[k] as Interval).low > 0 : null,
      first: intervals?.first[k] ?? null,
    }));
  });
  const used = model.kept.map((index) => asked[index] as number);
  const { coefficients: _, rSquared, ...fit } = regression;
  return {
    reason: null,
    analysis: {
      n,
      leftOut: outcome.length - n,
      ...(weights ? { effectiveN } : {}),
      predictors: drivers,
      among: spread(model.among, used, predictors.length),
      rSquared: estimate(rSquared, intervals?.rSquared),
      ...fit,
      samples,
      samplesUsed: intervals?.samplesUsed ?? 0,
      groups: model.products.groups,
      seed,
      confidence,
    },
  };
}

/** A square of the used predictors, laid out over all of them. */
function spread(square: Float64Array, used: readonly number[], size: number): Float64Array {
  const whole = new Float64Array(size * size).fill(Number.NaN);
  used.forEach((row, i) => {
    used.forEach((column, j) => {
      whole[row * size + column] = square[i * used.length + j] as number;
    });
  });
  return whole;
}

const unused = (
  status: UnusedDriver["status"],
  answered: number,
  determinedBy: readonly number[] = [],
): UnusedDriver => ({ status, answered, determinedBy });

const estimate = (value: number, interval?: Interval | null): Estimate => ({
  value,
  low: interval?.low ?? null,
  high: interval?.high ?? null,
});

function countAnswers(column: Float64Array, length: number): number {
  let count = 0;
  for (let row = 0; row < length; row++) if (!Number.isNaN(column[row] ?? Number.NaN)) count++;
  return count;
}
