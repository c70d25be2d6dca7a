/** Where an axis begins and ends, and its lines. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** Decimals that the ticks need. */
  readonly digits: number;
}

const STEPS = [1, 2, 2.5, 5, 10] as const;

/** An axis around the values with round lines, at most `most` of them; of one value it is given some room. */
export function axisOf(values: readonly number[], most = 5): Axis {
  const known = values.filter((value) => Number.isFinite(value));
  const least = Math.min(...known);
  const greatest = Math.max(...known);
  if (known.length === 0) return { low: 0, high: 1, ticks: [0, 1], digits: 0 };
  const spread = greatest - least || Math.abs(greatest) || 1;
  const power = 10 ** Math.floor(Math.log10(spread / (most - 1)));
  const step = (STEPS.find((size) => spread / (size * power) <= most - 1) ?? 10) * power;
  const low = Math.floor(least / step + 1e-9) * step;
  const count = Math.max(1, Math.ceil((greatest - low) / step - 1e-9));
  const digits = Math.max(
    0,
    Math.ceil(-Math.log10(step) - 1e-9) + (Math.abs(step / power - 2.5) < 1e-9 ? 1 : 0),
  );
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((low + index * step).toFixed(digits)));
  return { low: ticks[0] ?? low, high: ticks.at(-1) ?? low + step, ticks, digits };
}

/**
 * Ranks from 1 to the last one: there is no rank 0. At most `most` lines, as many ranks from each to the next, but for
 * the last one, which stands in place of one that would lie beside it.
 */
export function rankAxis(last: number, most = 7): Axis {
  const step = Math.max(1, Math.ceil((last - 1) / (most - 1)));
  const even = Array.from({ length: Math.ceil(last / step) }, (_, at) => 1 + at * step);
  const ticks = last > 1 ? [...even.filter((rank) => rank < last - step / 2), last] : [1];
  return { low: 1, high: Math.max(last, 2), ticks, digits: 0 };
}
