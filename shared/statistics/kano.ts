import { type Interval, wilson } from "./proportion.ts";
import { effectiveCount } from "./weighted-moments.ts";

/** In the order in which ties are decided: M > O > A > I, then reverse and questionable. */
export const KANO_CATEGORIES = [
  "must-be",
  "one-dimensional",
  "attractive",
  "indifferent",
  "reverse",
  "questionable",
] as const;
export type KanoCategory = (typeof KANO_CATEGORIES)[number];
export type KanoCounts = Readonly<Record<KanoCategory, number>>;

const M = "must-be";
const O = "one-dimensional";
const A = "attractive";
const I = "indifferent";
const R = "reverse";
const Q = "questionable";

/** Rows: answer when it is there; columns: when it is not; both from Like to Dislike (Kano et al. 1984). */
const TABLE: readonly (readonly KanoCategory[])[] = [
  [Q, A, A, A, O],
  [R, I, I, I, M],
  [R, I, I, I, M],
  [R, I, I, I, M],
  [R, R, R, R, Q],
];

/** Answers 1 Like, 2 Must-be, 3 Neutral, 4 Live-with, 5 Dislike. Null when one of the two is not such an answer. */
export const kanoCategory = (functional: number, dysfunctional: number): KanoCategory | null =>
  TABLE[functional - 1]?.[dysfunctional - 1] ?? null;

/** A coefficient with Wilson’s interval at the confidence level of its figure. */
export interface KanoCoefficient extends Interval {
  readonly value: number;
}

export interface KanoFigure {
  /** Pairs of answers, all six categories. */
  readonly n: number;
  /** Present when answers carry weights: the equally weighted pairs that would tell as much. */
  readonly effectiveN?: number;
  /** Sum to n; not whole numbers when answers carry weights. */
  readonly counts: KanoCounts;
  readonly category: KanoCategory;
  /** The next most frequent, null when all pairs are of one category. */
  readonly second: KanoCategory | null;
  /** (A + O) / (A + O + M + I), 0 to 1: how much its presence satisfies (Berger et al. 1993). */
  readonly better: KanoCoefficient | null;
  /** −(O + M) / (A + O + M + I), −1 to 0: how much its absence dissatisfies. */
  readonly worse: KanoCoefficient | null;
  readonly fong: FongTest;
  readonly confidence: number;
}

/** Whether the most frequent category stands clear of the second: a difference of at least `critical` pairs. */
export interface FongTest {
  readonly difference: number;
  readonly critical: number;
  readonly significant: boolean;
}

/** Fong (1996): |a − b| ≥ 1.65·√((a + b)(2n − a − b) / 2n), of the two largest counts among n (level 10 %). */
export function fong(first: number, second: number, n: number): FongTest {
  const both = first + second;
  const difference = Math.abs(first - second);
  const critical = n > 0 ? 1.65 * Math.sqrt((both * (2 * n - both)) / (2 * n)) : 0;
  return { difference, critical, significant: difference > 0 && difference >= critical };
}

/** Category, coefficients and significance of counted pairs. Null when there are none. */
export function kanoOfCounts(counts: KanoCounts, effectiveN?: number, confidence = 0.95): KanoFigure | null {
  const n = KANO_CATEGORIES.reduce((sum, category) => sum + counts[category], 0);
  if (!(n > 0)) return null;
  const order = [...KANO_CATEGORIES].sort((a, b) => counts[b] - counts[a]);
  const category = order[0] ?? I;
  const runnerUp = order[1] ?? I;
  const scale = (effectiveN ?? n) / n;
  const base = counts[A] + counts[O] + counts[M] + counts[I];
  const coefficient = (part: number, sign: 1 | -1): KanoCoefficient | null => {
    const interval = wilson(part * scale, base * scale, confidence);
    if (interval === null) return null;
    return sign === 1
      ? { value: part / base, ...interval }
      : { value: -part / base, low: -interval.high, high: -interval.low };
  };
  return {
    n,
    ...(effectiveN === undefined ? {} : { effectiveN }),
    counts,
    category,
    second: counts[runnerUp] > 0 ? runnerUp : null,
    better: coefficient(counts[A] + counts[O], 1),
    worse: coefficient(counts[O] + counts[M], -1),
    fong: fong(counts[category] * scale, counts[runnerUp] * scale, n * scale),
    confidence,
  };
}

/** Pairs of answers 1–5, position by position; who gave only one of the two is left out. Null without any pair. */
export function kanoOfAnswers(
  functional: ArrayLike<number>,
  dysfunctional: ArrayLike<number>,
  weights?: ArrayLike<number>,
  confidence = 0.95,
): KanoFigure | null {
  const sums: Record<KanoCategory, number> = { [M]: 0, [O]: 0, [A]: 0, [I]: 0, [R]: 0, [Q]: 0 };
  let n = 0;
  let total = 0;
  let squared = 0;
  for (let row = 0; row < Math.min(functional.length, dysfunctional.length); row++) {
    const category = kanoCategory(functional[row] ?? Number.NaN, dysfunctional[row] ?? Number.NaN);
    const weight = weights === undefined ? 1 : (weights[row] ?? 0);
    if (category === null || !(weight > 0)) continue;
    n++;
    total += weight;
    squared += weight * weight;
    sums[category] += weight;
  }
  if (weights === undefined) return kanoOfCounts(sums, undefined, confidence);
  if (n === 0) return null;
  for (const category of KANO_CATEGORIES) sums[category] *= n / total;
  const figure = kanoOfCounts(sums, effectiveCount(total, squared, n), confidence);
  return figure && { ...figure, n };
}
