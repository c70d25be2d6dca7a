import type { CaseSet } from "./case-set.ts";
import { type Distribution, distributionOf, groupValues } from "./distribution.ts";
import type { OrderedLog } from "./ordered-log.ts";

/** One way through the process: the same activities in the same order. */
export interface Variant {
  /** Activity codes in order. */
  readonly sequence: readonly number[];
  readonly cases: number;
  readonly share: number;
  readonly leadTime: Distribution;
  /** One of its cases, to look at. */
  readonly example: number;
}

/**
 * Most cases first. Sequences are told apart by a tree of beginnings, so two of them are never taken for one, as a
 * hash might.
 */
export function variantsOf(log: OrderedLog, set: CaseSet): Variant[] {
  const activities = Math.max(1, log.columns.activities.length);
  const children = new Map<number, number>();
  let nodes = 1;
  const variantAt = new Map<number, number>();
  const examples: number[] = [];
  const ofCase = new Int32Array(set.count);
  for (let index = 0; index < set.count; index++) {
    const which = set.cases[index]!;
    let node = 0;
    for (let place = log.caseStart[which]!; place < log.caseStart[which + 1]!; place++) {
      const key = node * activities + log.activity[place]!;
      let child = children.get(key);
      if (child === undefined) {
        child = nodes++;
        children.set(key, child);
      }
      node = child;
    }
    let variant = variantAt.get(node);
    if (variant === undefined) {
      variant = examples.push(which) - 1;
      variantAt.set(node, variant);
    }
    ofCase[index] = variant;
  }
  const leadTimes = groupValues(ofCase, set.leadTimes, examples.length);
  const variants = examples.map((example, variant): Variant => {
    const leadTime = distributionOf(leadTimes(variant))!;
    return {
      sequence: Array.from(log.activity.subarray(log.caseStart[example]!, log.caseStart[example + 1]!)),
      cases: leadTime.n,
      share: leadTime.n / set.count,
      leadTime,
      example,
    };
  });
  return variants.sort((a, b) => b.cases - a.cases || a.example - b.example);
}

/** How many of the most frequent variants hold this share of the cases; 0 when there are none. */
export function variantsHolding(variants: readonly Variant[], share: number): number {
  const total = variants.reduce((sum, { cases }) => sum + cases, 0);
  let held = 0;
  let count = 0;
  while (held < share * total) held += variants[count++]!.cases;
  return count;
}
