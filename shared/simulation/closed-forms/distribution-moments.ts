import type { Distribution } from "../service-model.ts";

/** The 90th percentile of the standard normal distribution. */
const Z_90 = 1.2815515655446004;

/** Mean in minutes and variance in minutes². */
export interface TimeMoments {
  readonly mean: number;
  readonly variance: number;
}

const NOTHING: TimeMoments = { mean: 0, variance: 0 };

/** Nought for no distribution and for a measured one without values. */
export function momentsOfTime(given: Distribution | null): TimeMoments {
  if (given === null) return NOTHING;
  switch (given.kind) {
    case "fixed":
      return { mean: given.value, variance: 0 };
    case "exponential":
      return { mean: given.mean, variance: given.mean * given.mean };
    case "lognormal":
      return lognormal(given.median, given.p90);
    case "pert":
      return pert(given.minimum, given.mode, given.maximum);
    case "empirical":
      return measured(given.values);
  }
}

/** Mean m·e^{σ²/2}, variance mean²·(e^{σ²} − 1), σ = ln(p90/median)/z. A 90th percentile below the median counts as fixed. */
function lognormal(median: number, p90: number): TimeMoments {
  if (median <= 0 || p90 <= median) return { mean: median, variance: 0 };
  const square = (Math.log(p90 / median) / Z_90) ** 2;
  const mean = median * Math.exp(square / 2);
  return { mean, variance: mean * mean * Math.expm1(square) };
}

/** The beta distribution with α + β = 6: variance (mean − a)(b − mean)/7. */
function pert(minimum: number, mode: number, maximum: number): TimeMoments {
  const mean = (minimum + 4 * mode + maximum) / 6;
  return { mean, variance: ((mean - minimum) * (maximum - mean)) / 7 };
}

/** Each value is drawn as often as any other, so the variance is that of the values themselves (÷ n). */
function measured(values: readonly number[]): TimeMoments {
  if (values.length === 0) return NOTHING;
  let mean = 0;
  for (const value of values) mean += value / values.length;
  let variance = 0;
  for (const value of values) variance += (value - mean) ** 2 / values.length;
  return { mean, variance };
}
