import { binomialQuantile } from "./binomial.ts";
import { holm } from "./holm.ts";
import { type MeanDifference, meanDifference } from "./mean-difference.ts";
import type { MeanFigure } from "./mean-interval.ts";
import { quantileOfSorted, sortedValues } from "./percentiles.ts";

/** What a wave brought against the last wave that has a figure. */
export interface WaveChange {
  /** Position of the earlier wave; null for the first wave with a figure and for one without. */
  readonly since: number | null;
  readonly difference: MeanDifference | null;
  /** p with Holm's correction for all the changes of this series. */
  readonly adjustedP: number | null;
}

/** Wave by wave, the change since the last wave that has a figure, respondents of waves being different people. */
export function waveChanges(waves: readonly (MeanFigure | null)[], confidence = 0.95): WaveChange[] {
  let last: number | null = null;
  const changes = waves.map((wave, index) => {
    const since = wave === null ? null : last;
    if (wave !== null) last = index;
    return {
      since,
      difference: since === null ? null : meanDifference(waves[since] ?? null, wave, confidence),
    };
  });
  const adjusted = holm(changes.map((change) => change.difference?.p ?? null));
  return changes.map((change, index) => ({ ...change, adjustedP: adjusted[index] ?? null }));
}

/** Whether a series moves more than chance would. Waves on the median itself count to neither side. */
export interface RunChart {
  readonly median: number;
  /** Waves that lie off the median. */
  readonly useful: number;
  readonly longestRun: number;
  /** A longer run than this is a signal. */
  readonly longestRunLimit: number;
  readonly crossings: number;
  /** Fewer crossings of the median than this are a signal. */
  readonly crossingsLimit: number;
  readonly signal: boolean;
}

/** Below this many waves off the median the rules say nothing. */
const FEWEST = 10;

/**
 * The two run chart rules of Anhøj & Olesen (2014), as R's qicharts2: a run longer than log₂ n + 3, rounded, or
 * fewer crossings of the median than the 5 % quantile of Binomial(n − 1, ½). Null with fewer than ten useful waves.
 */
export function runChart(values: readonly number[]): RunChart | null {
  const sorted = sortedValues(values);
  const median = quantileOfSorted(sorted, 0.5);
  const sides = values
    .filter((value) => !Number.isNaN(value) && value !== median)
    .map((value) => value > median);
  const useful = sides.length;
  if (useful < FEWEST) return null;
  let longestRun = 0;
  let run = 0;
  let crossings = 0;
  sides.forEach((side, index) => {
    const goesOn = index > 0 && side === sides[index - 1];
    run = goesOn ? run + 1 : 1;
    if (index > 0 && !goesOn) crossings++;
    longestRun = Math.max(longestRun, run);
  });
  const longestRunLimit = Math.round(Math.log2(useful) + 3);
  const crossingsLimit = binomialQuantile(0.05, useful - 1, 0.5);
  const signal = longestRun > longestRunLimit || crossings < crossingsLimit;
  return { median, useful, longestRun, longestRunLimit, crossings, crossingsLimit, signal };
}
