/** How far two curves of lead times lie from each other. */
export interface CurvesApart {
  /** Largest difference of the shares that are through within the same time, 0 to 1: Kolmogorov's distance. */
  readonly distance: number;
  /** Where it is, minutes. */
  readonly at: number;
  /** The distance that chance alone exceeds one time in twenty, with so many measured cases that do not depend on each other. */
  readonly byChance: number;
  /** `few`: chance may explain the distance, and there are too few cases to tell more. */
  readonly verdict: "few" | "close" | "usable" | "rough" | "far";
}

/** Bounds of the verdicts: what a reader of the curve would call the same, alike, and of another service. */
const CLOSE = 0.05;
const USABLE = 0.1;
const ROUGH = 0.2;

/**
 * Kolmogorov's distance of what was measured from a simulated curve given by its percentiles (the first to the 99th): at
 * each of them the share of the measured times at or below it, and that below it, against the simulated share. As exact as
 * the percentiles lie close: to 0.01. Where chance alone makes more than what is called usable, small distances are no
 * verdict. The measured times are sorted upwards. Null without times or percentiles.
 */
export function curvesApart(measured: ArrayLike<number>, percentiles: readonly number[]): CurvesApart | null {
  if (measured.length === 0 || percentiles.length === 0 || percentiles.some(Number.isNaN)) return null;
  let [distance, at] = [0, percentiles[0] ?? 0];
  percentiles.forEach((time, index) => {
    const share = (index + 1) / (percentiles.length + 1);
    // Where many take the same time both curves jump there: the nearer side counts.
    const below = countBelow(measured, time, false) / measured.length;
    const within = countBelow(measured, time, true) / measured.length;
    const apart = share < below ? below - share : share > within ? share - within : 0;
    if (apart > distance) [distance, at] = [apart, time];
  });
  const byChance = chanceDistance(measured.length);
  const isUntold = byChance > USABLE && distance <= byChance;
  const verdict = isUntold
    ? "few"
    : distance <= CLOSE
      ? "close"
      : distance <= USABLE
        ? "usable"
        : distance <= ROUGH
          ? "rough"
          : "far";
  return { distance, at, byChance, verdict };
}

/** The 95 % point of Kolmogorov's distance of a sample of n from a known curve (Stephens 1974). */
const chanceDistance = (n: number): number => {
  const root = Math.sqrt(n);
  return Math.min(1, 1.358 / (root + 0.12 + 0.11 / root));
};

/** How many of the sorted values are below the limit, or at it too. */
function countBelow(sorted: ArrayLike<number>, limit: number, orAt: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? Infinity;
    if (value < limit || (orAt && value === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}
