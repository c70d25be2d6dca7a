export interface AlignedPlaces {
  /** The common place of each, 0-based and rising. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** How many common places there are. */
  readonly count: number;
}

/**
 * Two rows of places as one: of all ways to pair them without crossing, that of the greatest weight (the recurrence of
 * the longest common subsequence with weights, Wagner & Fischer 1974). A pair shares its place; what lies between two
 * pairs stands from the left in the same room, so that what was put in place of something lies where that was.
 */
export function alignPlaces(
  before: number,
  after: number,
  weight: (before: number, after: number) => number,
): AlignedPlaces {
  /** The best that the first i and the first j come to. */
  const best = Array.from({ length: before + 1 }, () => new Float64Array(after + 1));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = 1; i <= before; i++) {
    const row = best[i] as Float64Array;
    for (let j = 1; j <= after; j++) {
      row[j] = Math.max(at(i - 1, j), at(i, j - 1), at(i - 1, j - 1) + weight(i - 1, j - 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = before, j = after; i > 0 && j > 0; ) {
    const gain = weight(i - 1, j - 1);
    if (gain > 0 && at(i, j) === at(i - 1, j - 1) + gain) pairs.unshift([--i, --j]);
    else if (at(i, j) === at(i - 1, j)) i--;
    else j--;
  }
  const places = { before: [] as number[], after: [] as number[] };
  let count = 0;
  for (const [i, j] of [...pairs, [before, after] as const]) {
    const own = i - places.before.length;
    const other = j - places.after.length;
    for (let step = 0; step < own; step++) places.before.push(count + step);
    for (let step = 0; step < other; step++) places.after.push(count + step);
    count += Math.max(own, other);
    if (i === before && j === after) break;
    places.before.push(count);
    places.after.push(count++);
  }
  return { ...places, count };
}
