import type { SeededRandom } from "./random.ts";

/**
 * Sums of products of centred columns, kept per group of rows. Each group is one line of `width` sums: those of
 * (1, z₁ … zᵥ) by itself, the upper triangle row by row, each product times the weight of its row.
 */
export interface CrossProducts {
  readonly variables: number;
  readonly width: number;
  readonly groups: number;
  readonly sums: Float64Array;
}

/** Up to here every row is a group of its own; above, rows are dealt into MOST_GROUPS. */
const ALL_ROWS = 2000;
const MOST_GROUPS = 1000;

/** How many groups so many rows are dealt into. */
const groupsFor = (rows: number): number => (rows <= ALL_ROWS ? rows : MOST_GROUPS);

/**
 * Deals the rows at random into equal groups (their sizes differ by one at most) and sums products in each.
 *
 * Why groups may be resampled in place of rows: rows are independent of each other and dealt at random, so the sums
 * of groups are independent and alike too, and a statistic that is a smooth function of means has the same
 * sampling variance seen through either. Only the estimate of that variance is coarser: with G groups its
 * relative standard error is about √(2/G), 4.5 % for 1,000. A test holds the intervals of both ways against each
 * other.
 */
export function crossProducts(
  columns: readonly Float64Array[],
  rows: Int32Array,
  means: Float64Array,
  random: SeededRandom,
  weights?: Float64Array,
  groups = groupsFor(rows.length),
): CrossProducts {
  const variables = columns.length;
  const width = ((variables + 1) * (variables + 2)) / 2;
  const sums = new Float64Array(width * groups);
  const group = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place++) group[place] = place % groups;
  if (groups < rows.length) random.shuffle(group);
  const z = new Float64Array(variables + 1);
  z[0] = 1;
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] as number;
    for (let index = 0; index < variables; index++) {
      z[index + 1] = ((columns[index] as Float64Array)[row] as number) - (means[index] as number);
    }
    const weight = weights ? (weights[row] as number) : 1;
    let cell = (group[place] as number) * width;
    for (let first = 0; first <= variables; first++) {
      const factor = weight * (z[first] as number);
      for (let second = first; second <= variables; second++) {
        sums[cell] = (sums[cell] as number) + factor * (z[second] as number);
        cell++;
      }
    }
  }
  return { variables, width, groups, sums };
}

/** Adds `counts[g]` times each group's sums into `total`; four groups at a time keep the sums in the cache. */
export function addGroups(products: CrossProducts, counts: ArrayLike<number>, total: Float64Array): void {
  const { width, groups, sums } = products;
  const chosen = new Int32Array(groups);
  let count = 0;
  for (let group = 0; group < groups; group++) if ((counts[group] as number) > 0) chosen[count++] = group;
  total.fill(0);
  let place = 0;
  for (; place + 3 < count; place += 4) {
    const a = chosen[place] as number;
    const b = chosen[place + 1] as number;
    const c = chosen[place + 2] as number;
    const d = chosen[place + 3] as number;
    const timesA = counts[a] as number;
    const timesB = counts[b] as number;
    const timesC = counts[c] as number;
    const timesD = counts[d] as number;
    const atA = a * width;
    const atB = b * width;
    const atC = c * width;
    const atD = d * width;
    for (let cell = 0; cell < width; cell++) {
      total[cell] =
        (total[cell] as number) +
        timesA * (sums[atA + cell] as number) +
        timesB * (sums[atB + cell] as number) +
        timesC * (sums[atC + cell] as number) +
        timesD * (sums[atD + cell] as number);
    }
  }
  for (; place < count; place++) {
    const group = chosen[place] as number;
    const times = counts[group] as number;
    for (let cell = 0; cell < width; cell++) {
      total[cell] = (total[cell] as number) + times * (sums[group * width + cell] as number);
    }
  }
}

/**
 * Correlations of all variables from summed products, row by row into `correlations`; variances into `variances`.
 * False when a variable has no spread (less than `least` of it): then there is no correlation.
 */
export function correlationsOf(
  total: Float64Array,
  variables: number,
  correlations: Float64Array,
  variances: Float64Array,
  least?: ArrayLike<number>,
): boolean {
  const weight = total[0] as number;
  let cell = variables + 1;
  for (let row = 0; row < variables; row++) {
    const meanRow = (total[row + 1] as number) / weight;
    for (let column = row; column < variables; column++) {
      const covariance =
        (total[cell++] as number) / weight - (meanRow * (total[column + 1] as number)) / weight;
      correlations[row * variables + column] = covariance;
    }
    const variance = correlations[row * variables + row] as number;
    variances[row] = variance;
    if (!(variance > (least ? (least[row] as number) : 0))) return false;
  }
  for (let row = 0; row < variables; row++) {
    for (let column = row + 1; column < variables; column++) {
      const r =
        (correlations[row * variables + column] as number) /
        Math.sqrt((variances[row] as number) * (variances[column] as number));
      const kept = Math.min(1, Math.max(-1, r));
      correlations[row * variables + column] = kept;
      correlations[column * variables + row] = kept;
    }
    correlations[row * variables + row] = 1;
  }
  return true;
}
