import type { UsedDriver } from "@shared/statistics/drivers.ts";
import type { DriversReport } from "./drivers.ts";

/**
 * Complete answers a driver below which a model tells chance for structure (Harrell 2015, Regression Modeling
 * Strategies, section 4.4: at least 10 to 20 a parameter).
 */
export const FEWEST_PER_DRIVER = 10;

/** What the drivers of a report rest on, and whether that bears a headline. */
export interface DriversFooting {
  /** Complete answers, and the respondents they are of. */
  readonly n: number;
  readonly respondents: number;
  /** Touch points that take part. */
  readonly drivers: number;
  /** Fewer than ten complete answers a driver: an order of the drivers cannot be told yet. */
  readonly few: boolean;
  /** More than half of the respondents are left out: those who remain may not stand for them. */
  readonly mostLeftOut: boolean;
}

/** Null where no model could be made. */
export function driversFooting({ result, respondents }: DriversReport): DriversFooting | null {
  const { analysis } = result;
  if (!analysis) return null;
  const { n, leftOut, predictors } = analysis;
  const drivers = predictors.filter(({ status }) => status === "used").length;
  return { n, respondents, drivers, few: n < FEWEST_PER_DRIVER * drivers, mostLeftOut: leftOut > n };
}

/**
 * Whether a share of R² lies outside its own percentile interval: bootstrap samples give every noisy driver a part,
 * so that the largest may be smaller in nearly all of them.
 */
export const isBeyondInterval = ({ share }: UsedDriver): boolean =>
  share !== null &&
  share.low !== null &&
  share.high !== null &&
  (share.value < share.low || share.value > share.high);
