/** The first so many of those that count, in this order; the list itself is not put in order: it may be long, they are few. */
export function lowest<T>(
  items: Iterable<T>,
  most: number,
  compare: (a: T, b: T) => number,
  counts: (item: T) => boolean = () => true,
): T[] {
  const found: T[] = [];
  for (const item of items) {
    const last = found[most - 1];
    if ((last !== undefined && compare(item, last) >= 0) || !counts(item)) continue;
    const at = found.findIndex((other) => compare(item, other) < 0);
    found.splice(at < 0 ? found.length : at, 0, item);
    if (found.length > most) found.pop();
  }
  return found;
}
