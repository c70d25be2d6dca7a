import { fUpperTail } from "./f-distribution.ts";
import { studentCdf, studentQuantile } from "./student-t.ts";
import type { SymmetricEigen } from "./symmetric-eigen.ts";

/** One predictor's coefficient in units of standard deviations, as R's lm(scale(y) ~ scale(x)). */
export interface StandardisedCoefficient {
  readonly value: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
  /** Null when the predictors explain everything. */
  readonly t: number | null;
  readonly p: number | null;
  /** Variance inflation factor, 1 / (1 − R² of this predictor on the others). */
  readonly vif: number;
}

export interface StandardisedRegression {
  readonly coefficients: readonly StandardisedCoefficient[];
  readonly rSquared: number;
  readonly adjustedRSquared: number;
  /** F test that nothing is explained; null when everything is. */
  readonly f: number | null;
  readonly fP: number | null;
  /** n − predictors − 1; of weighted answers with their effective number. */
  readonly degrees: number;
}

/** No eigenvalue is smaller: below it there are only rounding digits. */
const LEAST = 1e-14;

/**
 * Least squares from the correlations: `eigen` of those among the predictors (none redundant), `outcome` those of
 * each predictor with the outcome. Null when there are not more answers than coefficients.
 */
export function standardisedRegression(
  eigen: SymmetricEigen,
  outcome: Float64Array,
  n: number,
  confidence: number,
): StandardisedRegression | null {
  const { size, values, vectors } = eigen;
  const degrees = n - size - 1;
  if (!(degrees > 0)) return null;
  const betas = new Float64Array(size);
  const inverse = new Float64Array(size);
  let explained = 0;
  for (let k = 0; k < size; k++) {
    let projection = 0;
    for (let j = 0; j < size; j++) projection += (vectors[k * size + j] ?? 0) * (outcome[j] ?? 0);
    const value = Math.max(LEAST, values[k] ?? 1);
    explained += projection ** 2 / value;
    for (let j = 0; j < size; j++) {
      const part = vectors[k * size + j] ?? 0;
      betas[j] = (betas[j] ?? 0) + (projection * part) / value;
      inverse[j] = (inverse[j] ?? 0) + part ** 2 / value;
    }
  }
  const rSquared = Math.min(1, explained);
  const unexplained = Math.max(0, 1 - explained);
  const quantile = studentQuantile(1 - (1 - confidence) / 2, degrees);
  const coefficients = Array.from(betas, (value, j) => {
    const vif = Math.max(1, inverse[j] ?? 1);
    const standardError = Math.sqrt((unexplained / degrees) * vif);
    const t = standardError > 0 ? value / standardError : null;
    const p = t === null ? null : 2 * studentCdf(-Math.abs(t), degrees);
    const margin = quantile * standardError;
    return { value, standardError, low: value - margin, high: value + margin, t, p, vif };
  });
  const f = unexplained > 0 ? rSquared / size / (unexplained / degrees) : null;
  return {
    coefficients,
    rSquared,
    adjustedRSquared: 1 - unexplained * ((n - 1) / degrees),
    f,
    fP: f === null ? null : fUpperTail(f, size, degrees),
    degrees,
  };
}
