/** The rows of some columns where every one is answered. */
export interface CompleteRows {
  readonly rows: Int32Array;
  /** The mean of each column over those rows, weighted where there are weights. */
  readonly means: Float64Array;
  /** Columns that hold one value only in those rows. */
  readonly constant: readonly boolean[];
  /** Σw and Σw² over those rows; the number of rows twice where there are no weights. */
  readonly weights: number;
  readonly squaredWeights: number;
}

/** NaN = not answered; a weight that is not above nought leaves the row out. */
export function completeRows(columns: readonly Float64Array[], weights?: Float64Array): CompleteRows {
  const length = Math.min(
    ...columns.map((column) => column.length),
    weights?.length ?? Number.MAX_SAFE_INTEGER,
  );
  const open = new Uint8Array(length);
  for (const column of columns) {
    for (let row = 0; row < length; row++) if (Number.isNaN(column[row])) open[row] = 1;
  }
  if (weights) for (let row = 0; row < length; row++) if (!((weights[row] as number) > 0)) open[row] = 1;
  let count = 0;
  const all = new Int32Array(length);
  for (let row = 0; row < length; row++) if (open[row] === 0) all[count++] = row;
  const rows = all.subarray(0, count);
  let total = count;
  let squared = count;
  if (weights) {
    total = 0;
    squared = 0;
    for (const row of rows) {
      total += weights[row] as number;
      squared += (weights[row] as number) ** 2;
    }
  }
  const constant: boolean[] = [];
  const means = new Float64Array(columns.length);
  columns.forEach((column, index) => {
    const first = column[rows[0] ?? 0] ?? 0;
    let sum = 0;
    let varied = 0;
    for (let place = 0; place < count; place++) {
      const row = rows[place] as number;
      const distance = (column[row] as number) - first;
      if (distance !== 0) varied = 1;
      sum += weights ? distance * (weights[row] as number) : distance;
    }
    means[index] = total > 0 ? first + sum / total : 0;
    constant.push(varied === 0);
  });
  return { rows, means, constant, weights: total, squaredWeights: squared };
}
