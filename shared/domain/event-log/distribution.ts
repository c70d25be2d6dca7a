import { meanFigure } from "@shared/statistics/mean-interval.ts";
import { Moments } from "@shared/statistics/moments.ts";
import { percentileOfSorted, quantileOfSorted } from "@shared/statistics/percentiles.ts";

/** Durations in milliseconds, summed up. Bounds are null where there are too few values to give them. */
export interface Distribution {
  readonly n: number;
  readonly confidence: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly mean: number;
  /** Student's t interval of the mean. */
  readonly meanLow: number | null;
  readonly meanHigh: number | null;
  readonly median: number;
  /** Distribution-free interval of the median, by order statistics with exact binomial ranks. */
  readonly medianLow: number | null;
  readonly medianHigh: number | null;
  readonly p75: number;
  readonly p90: number;
  readonly p95: number;
}

/** Sorts the values in place; null when there is none. NaN must not be among them. */
export function distributionOf(values: Float64Array, confidence = 0.95): Distribution | null {
  const n = values.length;
  if (n === 0) return null;
  values.sort();
  const moments = new Moments();
  for (const value of values) moments.add(value);
  const mean = meanFigure(moments, confidence)!;
  const median = percentileOfSorted(values, 0.5, confidence)!;
  return {
    n,
    confidence,
    minimum: values[0]!,
    maximum: values[n - 1]!,
    mean: mean.mean,
    meanLow: mean.low,
    meanHigh: mean.high,
    median: median.value,
    medianLow: median.low,
    medianHigh: median.high,
    p75: quantileOfSorted(values, 0.75),
    p90: quantileOfSorted(values, 0.9),
    p95: quantileOfSorted(values, 0.95),
  };
}

/** Values that belong to groups, laid group by group in one pass; values of group −1 are left out. */
export function groupValues(
  groups: Int32Array,
  values: Float64Array,
  groupCount: number,
): (group: number) => Float64Array {
  const starts = new Uint32Array(groupCount + 1);
  for (let index = 0; index < groups.length; index++) if (groups[index]! >= 0) starts[groups[index]! + 1]!++;
  for (let group = 0; group < groupCount; group++) starts[group + 1]! += starts[group]!;
  const next = starts.slice(0, groupCount);
  const laid = new Float64Array(starts[groupCount]!);
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index]!;
    if (group >= 0) laid[next[group]!++] = values[index]!;
  }
  return (group) => laid.subarray(starts[group]!, starts[group + 1]!);
}
