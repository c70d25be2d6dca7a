import type { CodedAnswers } from "./coded-answers.ts";
import { codeNumbers } from "./coded-answers.ts";
import { nameOf } from "./merged-answers.ts";

/** What the respondents expected and felt at one touch point, on one scale. */
export interface RatedBothWays {
  readonly expected: CodedAnswers;
  readonly felt: CodedAnswers;
}

const kept = new WeakMap<CodedAnswers, Map<string, CodedAnswers>>();

/**
 * Each respondent's mean gap over the touch points that he rated both ways, for every row of the data set. It does
 * not depend on who is let in, so it is made once. Null without a touch point that was rated both ways.
 */
export function respondentGaps(rated: readonly RatedBothWays[]): CodedAnswers | null {
  const first = rated[0]?.expected;
  if (!first) return null;
  const key = rated.map(({ expected, felt }) => `${nameOf(expected)} ${nameOf(felt)}`).join(" ");
  const held = kept.get(first) ?? new Map<string, CodedAnswers>();
  kept.set(first, held);
  const known = held.get(key);
  if (known) return known;
  const made = codeNumbers(meanGaps(rated, first.codes.length));
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
