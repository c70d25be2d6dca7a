export interface ControlLimits {
  readonly centre: number;
  readonly low: number;
  readonly high: number;
}

/** 3 ÷ d₂ for ranges of two points, d₂ = 1.128. */
const THREE_SIGMA_OF_RANGE = 2.66;
const SIGMAS = 3;

/**
 * Natural limits of single values in the order of time (XmR chart): mean ± 2.66 · mean moving range. Null of fewer than
 * two, and of values that never varied: they do not tell what chance does. Source: Montgomery, Introduction to Statistical Quality Control, section 6.4; Wheeler, Understanding Variation.
 */
export function individualsLimits(values: readonly number[]): ControlLimits | null {
  if (values.length < 2) return null;
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  const moved = values.slice(1).reduce((sum, value, at) => sum + Math.abs(value - (values[at] ?? value)), 0);
  const reach = THREE_SIGMA_OF_RANGE * (moved / (values.length - 1));
  if (reach === 0) return null;
  return { centre, low: centre - reach, high: centre + reach };
}

/** So many of n cases; both from 0 on, n from 1. */
export interface CountOf {
  readonly count: number;
  readonly n: number;
}

/** The share over all cases, 0 to 1; null without a case. */
export function pooledShare(points: readonly CountOf[]): number | null {
  const n = points.reduce((sum, point) => sum + point.n, 0);
  return n === 0 ? null : points.reduce((sum, { count }) => sum + count, 0) / n;
}

/**
 * Limits of a share of n cases (p chart): p̄ ± 3·√(p̄(1 − p̄)/n), cut at 0 and 1; they move with n. Null where all or
 * none of the cases had it so far, which does not tell what chance does, and of what is no share.
 * Source: Montgomery, section 7.2.
 */
export function shareLimits(centre: number, n: number): ControlLimits | null {
  if (!(centre > 0 && centre < 1)) return null;
  const reach = SIGMAS * Math.sqrt((centre * (1 - centre)) / n);
  return { centre, low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}
