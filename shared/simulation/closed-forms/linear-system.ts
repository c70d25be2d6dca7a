/** So small a pivot, where the numbers are about 1, means that the equations do not determine the answer. */
const SINGULAR = 1e-12;

/**
 * Solves matrix·x = right by elimination with partial pivoting; `matrix` holds n × n numbers row by row. Neither is
 * changed. Null where the matrix is singular.
 */
export function solveLinear(matrix: Float64Array, right: Float64Array): Float64Array | null {
  const n = right.length;
  const a = matrix.slice();
  const x = right.slice();
  const at = (row: number, column: number): number => a[row * n + column] ?? 0;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let row = column + 1; row < n; row++) {
      if (Math.abs(at(row, column)) > Math.abs(at(pivot, column))) pivot = row;
    }
    if (!(Math.abs(at(pivot, column)) > SINGULAR)) return null;
    if (pivot !== column) swapRows(a, x, n, pivot, column);
    for (let row = column + 1; row < n; row++) {
      const factor = at(row, column) / at(column, column);
      if (factor === 0) continue;
      for (let k = column; k < n; k++) a[row * n + k] = at(row, k) - factor * at(column, k);
      x[row] = (x[row] ?? 0) - factor * (x[column] ?? 0);
    }
  }
  for (let row = n - 1; row >= 0; row--) {
    let sum = x[row] ?? 0;
    for (let k = row + 1; k < n; k++) sum -= at(row, k) * (x[k] ?? 0);
    x[row] = sum / at(row, row);
  }
  return x;
}

function swapRows(a: Float64Array, x: Float64Array, n: number, one: number, other: number): void {
  for (let k = 0; k < n; k++) {
    const held = a[one * n + k] ?? 0;
    a[one * n + k] = a[other * n + k] ?? 0;
    a[other * n + k] = held;
  }
  const held = x[one] ?? 0;
  x[one] = x[other] ?? 0;
  x[other] = held;
}
