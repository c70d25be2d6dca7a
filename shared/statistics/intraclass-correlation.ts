/** The six intraclass correlations of Shrout & Fleiss (1979): single rater and mean of k. */
export interface IntraclassCorrelations {
  readonly single: readonly [icc11: number, icc21: number, icc31: number];
  readonly mean: readonly [icc1k: number, icc2k: number, icc3k: number];
}

/** `scores`: one row per target, one column per rater, none missing. Null below two targets or two raters. */
export function intraclassCorrelations(
  scores: readonly (readonly number[])[],
): IntraclassCorrelations | null {
  const n = scores.length;
  const k = scores[0]?.length ?? 0;
  if (n < 2 || k < 2 || scores.some((row) => row.length !== k)) return null;
  const grand = average(scores.flat());
  let rows = 0;
  let columns = 0;
  let total = 0;
  for (const row of scores) rows += k * (average(row) - grand) ** 2;
  for (let rater = 0; rater < k; rater++) {
    columns += n * (average(scores.map((row) => row[rater] ?? 0)) - grand) ** 2;
  }
  for (const score of scores.flat()) total += (score - grand) ** 2;
  if (total === 0) return null;
  const between = rows / (n - 1);
  const raters = columns / (k - 1);
  const error = (total - rows - columns) / ((n - 1) * (k - 1));
  const within = (total - rows) / (n * (k - 1));
  const single = [
    (between - within) / (between + (k - 1) * within),
    (between - error) / (between + (k - 1) * error + (k * (raters - error)) / n),
    (between - error) / (between + (k - 1) * error),
  ] as const;
  const mean = [
    (between - within) / between,
    (between - error) / (between + (raters - error) / n),
    (between - error) / between,
  ] as const;
  return [...single, ...mean].every(Number.isFinite) ? { single, mean } : null;
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
