/** Of the numbers that were seen: where there were none the figures are NaN. */
export interface Summary {
  readonly count: number;
  readonly mean: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
}

/**
 * Mean and percentiles; the values are put into another order. A percentile is straight between the two order
 * statistics around (n − 1)·p, as R's type 7 and the spreadsheets have it.
 */
export function summarise(values: Float64Array): Summary {
  const count = values.length;
  if (count === 0) return { count, mean: Number.NaN, p50: Number.NaN, p90: Number.NaN, p95: Number.NaN };
  let sum = 0;
  for (let index = 0; index < count; index++) sum += values[index]!;
  // Upwards: each selection leaves what is greater behind it, and the next looks there only.
  const p50 = percentile(values, 0.5, 0);
  const p90 = percentile(values, 0.9, Math.floor((count - 1) * 0.5));
  const p95 = percentile(values, 0.95, Math.floor((count - 1) * 0.9));
  return { count, mean: sum / count, p50, p90, p95 };
}

/** All values before `from` are no greater than those behind it. */
function percentile(values: Float64Array, share: number, from: number): number {
  const place = (values.length - 1) * share;
  const low = Math.floor(place);
  select(values, from, values.length - 1, low);
  const value = values[low]!;
  if (place === low || low + 1 === values.length) return value;
  let above = Infinity;
  for (let index = low + 1; index < values.length; index++)
    if (values[index]! < above) above = values[index]!;
  return value + (place - low) * (above - value);
}

/** Spans longer than this are narrowed by a sample first. */
const LONG = 600;

/** Brings the value that would stand at `place` of the sorted span there (Floyd & Rivest 1975, algorithm 489). */
function select(values: Float64Array, from: number, to: number, place: number): void {
  let left = from;
  let right = to;
  while (right > left) {
    if (right - left > LONG) {
      const n = right - left + 1;
      const i = place - left + 1;
      const z = Math.log(n);
      const s = 0.5 * Math.exp((2 * z) / 3);
      const spread = 0.5 * Math.sqrt((z * s * (n - s)) / n) * (i < n / 2 ? -1 : 1);
      const low = Math.max(left, Math.floor(place - (i * s) / n + spread));
      const high = Math.min(right, Math.floor(place + ((n - i) * s) / n + spread));
      select(values, low, high, place);
    }
    const pivot = values[place]!;
    let i = left;
    let j = right;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const held = values[i]!;
      values[i++] = values[j]!;
      values[j--] = held;
    }
    if (place <= j) right = j;
    else if (place >= i) left = i;
    else return;
  }
}
