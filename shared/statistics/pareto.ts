export interface ParetoCause {
  readonly id: string;
  readonly count: number;
  /** Of all, 0 to 1. */
  readonly share: number;
  /** Of this cause and those before it, 0 to 1. */
  readonly cumulative: number;
}

export interface Pareto {
  readonly total: number;
  /** The most frequent first; equal ones in the order they came. */
  readonly causes: readonly ParetoCause[];
  /** How many of the first causes make `level` of all: the “vital few” (Juran 1951). */
  readonly few: number;
  readonly level: number;
}

/** Causes by how often they were counted. Null when nothing was. Counts below nought are none. */
export function pareto(
  counts: readonly { readonly id: string; readonly count: number }[],
  level = 0.8,
): Pareto | null {
  const sorted = counts.filter((cause) => cause.count >= 0).sort((a, b) => b.count - a.count);
  const total = sorted.reduce((sum, cause) => sum + cause.count, 0);
  if (!(total > 0)) return null;
  let before = 0;
  let few = 0;
  const causes = sorted.map(({ id, count }) => {
    // A rounding digit must not ask for one more cause.
    if (before < level * total * (1 - 1e-12)) few++;
    before += count;
    return { id, count, share: count / total, cumulative: Math.min(1, before / total) };
  });
  return { total, causes, few, level };
}
