/**
 * Holm's (1979) adjusted p values of many comparisons, in the order they came in; as R's p.adjust(p, "holm").
 * A comparison that could not be made (null) stays null and does not count as one.
 */
export function holm(values: readonly (number | null)[]): (number | null)[] {
  const order = values
    .map((p, index) => ({ p, index }))
    .filter((entry): entry is { p: number; index: number } => entry.p !== null)
    .sort((a, b) => a.p - b.p);
  const adjusted = new Array<number | null>(values.length).fill(null);
  let most = 0;
  order.forEach(({ p, index }, rank) => {
    most = Math.max(most, Math.min(1, p * (order.length - rank)));
    adjusted[index] = most;
  });
  return adjusted;
}
