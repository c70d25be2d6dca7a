/** Unweighted service quality: the plain mean of the dimensions' gaps; null without any. */
export const unweightedQuality = (gaps: readonly number[]): number | null =>
  gaps.length === 0 ? null : gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;

/** Weighted by the client's own weights (usually 100 points). Null when the weights are missing or sum to nought. */
export function weightedQuality(gaps: readonly number[], weights: readonly number[]): number | null {
  if (gaps.length === 0 || gaps.length !== weights.length) return null;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return null;
  return gaps.reduce((sum, gap, index) => sum + gap * (weights[index] ?? 0), 0) / total;
}
