/** What Cholesky's decomposition of a correlation matrix says about its variables. */
export interface Independence {
  /** Indices of the variables that carry something of their own, in input order. */
  readonly kept: readonly number[];
  /** Variables that the kept ones before them determine exactly, and which of them do. */
  readonly redundant: readonly { readonly index: number; readonly determinedBy: readonly number[] }[];
}

/** A variable whose variance is known to this share from the others carries nothing of its own. */
const DETERMINED = 1e-9;
/** A standardised coefficient below this plays no part in determining another variable. */
const NO_PART = 1e-5;

/**
 * Finds variables that are exact linear combinations of those before them (row by row Cholesky, so that of two
 * equal columns the first stays). `correlations` is size × size, row by row.
 */
export function independentVariables(correlations: ArrayLike<number>, size: number): Independence {
  const kept: number[] = [];
  const rows: Float64Array[] = [];
  const redundant: { index: number; determinedBy: number[] }[] = [];
  for (let index = 0; index < size; index++) {
    const row = new Float64Array(kept.length + 1);
    let left = correlations[index * size + index] ?? 0;
    for (let k = 0; k < kept.length; k++) {
      const other = rows[k] ?? row;
      let sum = correlations[index * size + (kept[k] ?? 0)] ?? 0;
      for (let m = 0; m < k; m++) sum -= (row[m] ?? 0) * (other[m] ?? 0);
      row[k] = sum / (other[k] ?? 1);
      left -= (row[k] ?? 0) ** 2;
    }
    if (left > DETERMINED) {
      row[kept.length] = Math.sqrt(left);
      rows.push(row);
      kept.push(index);
      continue;
    }
    const coefficients = backSubstitute(rows, row);
    redundant.push({ index, determinedBy: kept.filter((_, k) => Math.abs(coefficients[k] ?? 0) > NO_PART) });
  }
  return { kept, redundant };
}

/** Solves Lᵀx = b for the lower triangle L held as rows. */
function backSubstitute(rows: readonly Float64Array[], b: Float64Array): Float64Array {
  const x = new Float64Array(rows.length);
  for (let k = rows.length - 1; k >= 0; k--) {
    let sum = b[k] ?? 0;
    for (let m = k + 1; m < rows.length; m++) sum -= (rows[m]?.[k] ?? 0) * (x[m] ?? 0);
    x[k] = sum / (rows[k]?.[k] ?? 1);
  }
  return x;
}
