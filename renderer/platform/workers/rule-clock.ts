import type { Rule } from "@shared/domain/core/rule.ts";

/** A rule that took long, in milliseconds. */
export interface SlowRule {
  readonly ruleId: string;
  readonly took: number;
}

/** Measures how long rules are at work, from outside: they themselves know no clock. */
export class RuleClock {
  readonly #spent = new Map<string, number>();

  /** The same rule, measured. */
  around(rule: Rule): Rule {
    const { id } = rule;
    return {
      ...rule,
      check: (context, subject, report) => {
        const began = performance.now();
        try {
          rule.check(context, subject, report);
        } finally {
          this.#spent.set(id, (this.#spent.get(id) ?? 0) + performance.now() - began);
        }
      },
    };
  }

  /** Those that took longer than this since the last call, the slowest first. */
  taken(longerThan: number): SlowRule[] {
    const slow = [...this.#spent]
      .map(([ruleId, took]) => ({ ruleId, took }))
      .filter(({ took }) => took > longerThan)
      .sort((a, b) => b.took - a.took);
    this.#spent.clear();
    return slow;
  }
}
