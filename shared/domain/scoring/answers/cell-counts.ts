import type { CodedAnswers } from "./coded-answers.ts";

/** The respondents that count, by row, and what each row weighs; null = all rows, and all the same. */
export interface Respondents {
  readonly rows: Uint32Array | null;
  readonly weights: Float64Array | null;
}

/** Per code: how many respondents, what they weigh, and the sum of the squared weights. */
export interface CellCounts {
  readonly counts: ArrayLike<number>;
  readonly sums: ArrayLike<number>;
  readonly squares: ArrayLike<number>;
}

/**
 * The one loop over rows that all figures rest on: at a million rows it alone decides how quick they are. Codes lie
 * below `size`. Without weights the sums are the counts.
 */
export function cellCounts(
  codes: CodedAnswers["codes"],
  size: number,
  { rows, weights }: Respondents,
): CellCounts {
  // Two tables by turns: neighbours with the same answer do not wait for each other's sum.
  const counts = new Uint32Array(size);
  const others = new Uint32Array(size);
  const count = rows ? rows.length : codes.length;
  const even = count & ~1;
  if (rows) {
    for (let at = 0; at < even; at += 2) {
      counts[codes[rows[at]!]!]!++;
      others[codes[rows[at + 1]!]!]!++;
    }
    if (even < count) counts[codes[rows[even]!]!]!++;
  } else {
    for (let at = 0; at < even; at += 2) {
      counts[codes[at]!]!++;
      others[codes[at + 1]!]!++;
    }
    if (even < count) counts[codes[even]!]!++;
  }
  for (let code = 0; code < size; code++) counts[code]! += others[code]!;
  if (!weights) return { counts, sums: counts, squares: counts };
  const sums = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let at = 0; at < count; at++) {
    const row = rows ? rows[at]! : at;
    const code = codes[row]!;
    const weight = weights[row]!;
    sums[code]! += weight;
    squares[code]! += weight * weight;
  }
  return { counts, sums, squares };
}
