/** How many values MSER-5 takes together. */
const TOGETHER = 5;

/** How much of a series is warm-up. */
export interface WarmUp {
  /** Values to leave out from the start of the series, a multiple of five. */
  readonly deleted: number;
  /** False where the series is too short to show its end: the least statistic lies at the middle or there is none. */
  readonly settled: boolean;
}

/**
 * MSER-5 (White 1997; White, Cobb and Spratt 2000): of the means Z of five values each, so many are left out, d, that
 * Σ_{j > d}(Z_j − mean of those)²/(m − d)² is least, d no further than half of the m means. The values follow each other
 * in time and are about evenly spaced (by case or by stretch of time); several replications are averaged place by place
 * before. The fewer than five that are left at the end are not looked at.
 *
 * What is left out depends on the values themselves, so the mean of the rest reads a little low in a short run of a queue:
 * at M/M/1 with ρ .5 by .5 % after 1,000 cases and .1 % after 4,000. Runs must be long beside their warm-up.
 */
export function warmUpOf(series: ArrayLike<number>): WarmUp {
  const batches = Math.floor(series.length / TOGETHER);
  const half = Math.floor(batches / 2);
  if (half === 0) return { deleted: 0, settled: false };
  // From the end to the start, so that each d costs one step (Welford).
  let count = 0;
  let mean = 0;
  let squares = 0;
  let least = Number.POSITIVE_INFINITY;
  let best = 0;
  for (let batch = batches - 1; batch >= 0; batch--) {
    const value = batchMean(series, batch);
    count++;
    const distance = value - mean;
    mean += distance / count;
    squares += distance * (value - mean);
    const statistic = squares / (count * count);
    // Of equal ones the earliest: nothing is left out without need.
    if (batch <= half && statistic <= least) {
      least = statistic;
      best = batch;
    }
  }
  return { deleted: best * TOGETHER, settled: best < half };
}

function batchMean(series: ArrayLike<number>, batch: number): number {
  let sum = 0;
  for (let place = batch * TOGETHER; place < (batch + 1) * TOGETHER; place++) sum += series[place] ?? 0;
  return sum / TOGETHER;
}

/** The mean of several replications place by place, as far as the shortest goes: it shows a trend that one hides. */
export function averagedSeries(replications: readonly ArrayLike<number>[]): Float64Array {
  if (replications.length === 0) return new Float64Array();
  const length = Math.min(...replications.map((series) => series.length));
  return Float64Array.from({ length }, (_, place) => {
    let sum = 0;
    for (const series of replications) sum += series[place] ?? 0;
    return sum / replications.length;
  });
}
