import type { CodedAnswers } from "./coded-answers.ts";
import { codeNumbers } from "./coded-answers.ts";
import { nameOf } from "./merged-answers.ts";

/** What the respondents expected and felt at one touch point, on one scale. */
export interface RatedBothWays {
  readonly expected: CodedAnswers;
  readonly felt: CodedAnswers;
  /** What each said it matters, on one scale for all touch points; null where it was not asked. */
  readonly importance: CodedAnswers | null;
  /** The least answer on that scale: it weighs nought. */
  readonly leastImportance: number;
}

const kept = new WeakMap<CodedAnswers, Map<string, CodedAnswers>>();

/**
 * Each respondent's mean gap over the touch points that he rated both ways, for every row of the data set. It does
 * not depend on who is let in, so it is made once. Null without a touch point that was rated both ways.
 */
export function respondentGaps(rated: readonly RatedBothWays[]): CodedAnswers | null {
  return keptGaps(rated, ({ expected, felt }) => `${nameOf(expected)} ${nameOf(felt)}`, meanGaps);
}

/**
 * The same with every gap weighing what the respondent said that the touch point matters: Σ weight · gap / Σ weight
 * (Parasuraman, Zeithaml & Berry 1988, weighted service quality, each touch point a dimension). A weight is importance
 * − the least answer on its scale: of points from 0 to 100 the points themselves, and the same however an importance is
 * coded (1 to 5, 0 to 4 or −2 to 2). A touch point without one of the three answers is left out of a respondent's sums,
 * and who gave no weight above nought has none. Null where importance was not asked beside both.
 */
export function weightedRespondentGaps(rated: readonly RatedBothWays[]): CodedAnswers | null {
  const weighed = rated.flatMap(({ importance, ...one }) => (importance ? [{ ...one, importance }] : []));
  return keptGaps(
    weighed,
    ({ expected, felt, importance, leastImportance }) =>
      `w ${nameOf(expected)} ${nameOf(felt)} ${nameOf(importance)} ${leastImportance}`,
    weightedGaps,
  );
}

function keptGaps<R extends RatedBothWays>(
  rated: readonly R[],
  name: (one: R) => string,
  make: (rated: readonly R[], rows: number) => Float64Array,
): CodedAnswers | null {
  const first = rated[0]?.expected;
  if (!first) return null;
  const key = rated.map(name).join(" ");
  const held = kept.get(first) ?? new Map<string, CodedAnswers>();
  kept.set(first, held);
  const known = held.get(key);
  if (known) return known;
  const made = codeNumbers(make(rated, first.codes.length));
  held.set(key, made);
  return made;
}

function meanGaps(rated: readonly RatedBothWays[], rows: number): Float64Array {
  const sums = new Float64Array(rows);
  const counts = new Uint16Array(rows);
  for (const { expected, felt } of rated) {
    const a = expected.codes;
    const b = felt.codes;
    for (let row = 0; row < rows; row++) {
      const from = a[row] ?? 0;
      const to = b[row] ?? 0;
      if (from === 0 || to === 0) continue;
      sums[row] = (sums[row] ?? 0) + ((felt.levels[to] ?? 0) - (expected.levels[from] ?? 0));
      counts[row] = (counts[row] ?? 0) + 1;
    }
  }
  for (let row = 0; row < rows; row++) {
    const count = counts[row] ?? 0;
    sums[row] = count === 0 ? Number.NaN : (sums[row] ?? 0) / count;
  }
  return sums;
}

interface Weighed extends RatedBothWays {
  readonly importance: CodedAnswers;
}

function weightedGaps(rated: readonly Weighed[], rows: number): Float64Array {
  const sums = new Float64Array(rows);
  const weights = new Float64Array(rows);
  for (const { expected, felt, importance, leastImportance } of rated) {
    for (let row = 0; row < rows; row++) {
      const from = expected.codes[row] ?? 0;
      const to = felt.codes[row] ?? 0;
      const matters = importance.codes[row] ?? 0;
      if (from === 0 || to === 0 || matters === 0) continue;
      const weight = Math.max(0, (importance.levels[matters] ?? leastImportance) - leastImportance);
      sums[row] = (sums[row] ?? 0) + weight * ((felt.levels[to] ?? 0) - (expected.levels[from] ?? 0));
      weights[row] = (weights[row] ?? 0) + weight;
    }
  }
  for (let row = 0; row < rows; row++) {
    const weight = weights[row] ?? 0;
    sums[row] = weight > 0 ? (sums[row] ?? 0) / weight : Number.NaN;
  }
  return sums;
}
