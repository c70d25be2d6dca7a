import { planMessages } from "./messages.ts";
import type { Hypothesis, PrototypePlan } from "./records.ts";

/** Better is up, unless the target lies below the baseline (or, without one, below the bound). */
export function rises(hypothesis: Pick<Hypothesis, "baseline" | "target" | "minimum">): boolean {
  const from = hypothesis.baseline ?? hypothesis.minimum;
  return hypothesis.target === null || from === null || hypothesis.target >= from;
}

export interface DecisionRule {
  readonly go: string;
  readonly extend: string;
  readonly stop: string;
}

/** Writes a value of the hypothesis as people read it. */
export type HypothesisValue = (hypothesis: Hypothesis, value: number) => string;

/** The standard rule in words: go if the bound reaches every target; stop if it misses any minimum; else extend. */
export function standardRule(plan: PrototypePlan, write: HypothesisValue): DecisionRule {
  const { rule, unnamed } = planMessages;
  const go = plan.hypotheses.flatMap((hypothesis) =>
    hypothesis.target === null
      ? []
      : rule.go(hypothesis.measure || unnamed, write(hypothesis, hypothesis.target), rises(hypothesis)),
  );
  const stop = plan.hypotheses.flatMap((hypothesis) =>
    hypothesis.minimum === null
      ? []
      : rule.stop(hypothesis.measure || unnamed, write(hypothesis, hypothesis.minimum), rises(hypothesis)),
  );
  return {
    go: go.length > 0 ? go.join(rule.and) : rule.noGo,
    extend: rule.extendText,
    stop: stop.length > 0 ? stop.join(rule.or) : rule.noStop,
  };
}

export function standardRuleSentence(
  plan: PrototypePlan,
  write: HypothesisValue,
  confidence: string,
): string {
  const rule = standardRule(plan, write);
  return planMessages.rule.sentence(confidence, rule.go, rule.stop);
}
