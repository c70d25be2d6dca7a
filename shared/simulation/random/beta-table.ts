import { power } from "../../base/repeatable-math.ts";

const CELLS = 1024;

/**
 * The distribution function of Beta(a, b) at 1,025 evenly spaced places (a, b ≥ 1, as PERT has them), with Simpson's rule
 * in each cell and the whole brought to 1; behind it, for each of 1,024 steps of probability, the cell to look in first.
 */
export function betaTable(a: number, b: number): Float64Array {
  const table = new Float64Array(2 * CELLS + 2);
  const density = (x: number) => power(x, a - 1) * power(1 - x, b - 1);
  const width = 1 / CELLS;
  for (let cell = 0; cell < CELLS; cell++) {
    const from = cell * width;
    const area = (density(from) + 4 * density(from + width / 2) + density(from + width)) / 6;
    table[cell + 1] = table[cell]! + area;
  }
  const whole = table[CELLS]!;
  for (let cell = 0; cell <= CELLS; cell++) table[cell] = table[cell]! / whole;
  let cell = 0;
  for (let step = 0; step <= CELLS; step++) {
    while (cell < CELLS - 1 && table[cell + 1]! < step / CELLS) cell++;
    table[CELLS + 1 + step] = cell;
  }
  return table;
}

/** The place in 0..1 below which a share of `p` lies, straight between the places of the table. */
export function betaQuantile(table: Float64Array, p: number): number {
  let cell = table[CELLS + 1 + Math.floor(p * CELLS)]!;
  while (cell < CELLS - 1 && table[cell + 1]! < p) cell++;
  const low = table[cell]!;
  const high = table[cell + 1]!;
  return (cell + (high > low ? (p - low) / (high - low) : 0)) / CELLS;
}
