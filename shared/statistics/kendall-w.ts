import { upperGamma } from "./special-functions.ts";

export interface KendallFigure {
  readonly w: number;
  /** Sum of squared distances of the rank sums from their mean. */
  readonly s: number;
  /** m(n − 1)W, with n − 1 degrees of freedom. */
  readonly chiSquare: number;
  readonly degrees: number;
  /** Of the hypothesis that the judges rank at random, by χ²; as R's friedman.test. */
  readonly p: number;
  /** Fewer than eight objects: χ² is a rough guide to p only (Siegel & Castellan 1988 give tables there). */
  readonly rough: boolean;
  readonly judges: number;
  readonly objects: number;
}

const ENOUGH_OBJECTS = 8;

/** Agreement of judges who each ranked (or scored) all objects; ties share their mean rank. Null where undefined. */
export function kendallW(judgements: readonly (readonly number[])[]): KendallFigure | null {
  const judges = judgements.length;
  const objects = judgements[0]?.length ?? 0;
  if (judges < 2 || objects < 2 || judgements.some((row) => row.length !== objects)) return null;
  const sums = new Array<number>(objects).fill(0);
  let ties = 0;
  for (const row of judgements) {
    const ranks = meanRanks(row);
    ranks.forEach((rank, object) => {
      sums[object] = (sums[object] ?? 0) + rank;
    });
    for (const count of tally(row).values()) ties += count ** 3 - count;
  }
  const centre = (judges * (objects + 1)) / 2;
  const s = sums.reduce((sum, rankSum) => sum + (rankSum - centre) ** 2, 0);
  const most = judges ** 2 * (objects ** 3 - objects) - judges * ties;
  if (most <= 0) return null;
  const w = (12 * s) / most;
  const degrees = objects - 1;
  const chiSquare = judges * degrees * w;
  const p = upperGamma(degrees / 2, chiSquare / 2);
  return { w, s, chiSquare, degrees, p, rough: objects < ENOUGH_OBJECTS, judges, objects };
}

/** Ranks from 1, equal values share the mean of their ranks. */
export function meanRanks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end + 1 < order.length && values[order[end + 1] ?? 0] === values[order[start] ?? 0]) end++;
    for (let index = start; index <= end; index++) ranks[order[index] ?? 0] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return ranks;
}

function tally(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
