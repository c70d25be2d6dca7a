/** Values that stand for a step's times: as many as tell a curve, few enough for a file. */
export const MOST_SAMPLED = 100;

/**
 * A sample of at most so many values: as it is, or the means of groups of equal weight, so that the mean stays what it was;
 * only the longest tail is drawn in. The values are sorted upwards.
 */
export function condensed(sorted: ArrayLike<number>, most = MOST_SAMPLED): number[] {
  const { length } = sorted;
  if (length <= most) return Array.from(sorted);
  return Array.from({ length: most }, (_, group) => {
    const [from, to] = [(group * length) / most, ((group + 1) * length) / most];
    let sum = 0;
    // A value on the border between two groups counts in both, by its parts.
    for (let place = Math.floor(from); place < to; place++) {
      const weight = Math.min(place + 1, to) - Math.max(place, from);
      sum += weight * (sorted[place] ?? 0);
    }
    return sum / (to - from);
  });
}
