/** Of the numbers that were seen: undefined figures (nothing was seen) are NaN. */
export interface Summary {
  readonly count: number;
  readonly mean: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
}

const SHARES = [0.95, 0.9, 0.5] as const;

/**
 * Mean and percentiles; the values are put into another order. A percentile is straight between the two order
 * statistics around (n − 1)·p, as R's type 7 and the spreadsheets have it.
 */
export function summarise(values: Float64Array): Summary {
  const count = values.length;
  if (count === 0) return { count, mean: Number.NaN, p50: Number.NaN, p90: Number.NaN, p95: Number.NaN };
  let sum = 0;
  for (let index = 0; index < count; index++) sum += values[index]!;
  let end = count;
  const [p95, p90, p50] = SHARES.map((share) => {
    const place = (count - 1) * share;
    const low = Math.floor(place);
    select(values, end, low);
    end = low + 1;
    if (place === low || low + 1 >= count) return values[low]!;
    return values[low]! + (place - low) * (leastAbove(values, low) - values[low]!);
  });
  return { count, mean: sum / count, p50: p50!, p90: p90!, p95: p95! };
}

/** The least of the values behind `place`; all before it are no greater. */
function leastAbove(values: Float64Array, place: number): number {
  let least = Infinity;
  for (let index = place + 1; index < values.length; index++)
    if (values[index]! < least) least = values[index]!;
  return least;
}

/** Brings the value that would stand at `place` of the sorted first `end` values there (Hoare's selection). */
function select(values: Float64Array, end: number, place: number): void {
  let low = 0;
  let high = end - 1;
  while (high > low) {
    const middle = (low + high) >> 1;
    const pivot = median(values[low]!, values[middle]!, values[high]!);
    let left = low;
    let right = high;
    while (left <= right) {
      while (values[left]! < pivot) left++;
      while (values[right]! > pivot) right--;
      if (left > right) break;
      const held = values[left]!;
      values[left++] = values[right]!;
      values[right--] = held;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else return;
  }
}

const median = (a: number, b: number, c: number): number =>
  Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
