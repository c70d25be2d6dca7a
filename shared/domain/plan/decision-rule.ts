import { planMessages } from "./messages.ts";
import type { Hypothesis, PrototypePlan } from "./records.ts";
import { barOf, confidencePerLook, proofOf } from "./sample.ts";
import type { HypothesisChances, TrialFigures } from "./trial-figures.ts";

/** How people read the figures of a plan. */
export interface PlanWriter {
  value(hypothesis: Hypothesis, value: number): string;
  /** Of a mean that was reckoned: finer than one that was chosen. */
  reckoned(hypothesis: Hypothesis, value: number): string;
  count(value: number): string;
  percent(share: number): string;
  spread(sd: number): string;
}

export interface DecisionRule {
  readonly go: string;
  readonly stop: string;
  /** What neither is called: where more looks were agreed the trial is extended, else it has proven nothing. */
  readonly neither: { readonly title: string; readonly text: string };
}

const { rule } = planMessages;

/**
 * The standard rule in words: go if the interval of every measure clears its minimum (or today, where there is none);
 * stop if one lies wholly short of it. With the counts and means at which that is so with the clients that each needs.
 */
export function standardRule(
  plan: PrototypePlan,
  trial: TrialFigures | null,
  write: PlanWriter,
): DecisionRule {
  const confidence = write.percent(confidencePerLook(plan));
  const told = plan.hypotheses.flatMap((hypothesis) => {
    const proof = proofOf(hypothesis, plan);
    if ("reason" in proof) return [];
    const named = [
      hypothesis.measure || planMessages.unnamed,
      write.value(hypothesis, barOf(hypothesis) ?? 0),
      proof.rises,
      confidence,
    ] as const;
    const chances = trial?.hypotheses[hypothesis.id];
    const [go, stop] = chances ? inFigures(hypothesis, chances, proof.rises, write) : ["", ""];
    return [{ go: rule.go(...named) + go, stop: rule.stop(...named) + stop }];
  });
  return {
    go: told.length > 0 ? told.map(({ go }) => go).join(rule.and) : rule.noGo,
    stop: told.length > 0 ? told.map(({ stop }) => stop).join(rule.or) : rule.noStop,
    neither:
      plan.looks > 1
        ? { title: rule.extend, text: rule.extendText(write.count(plan.looks)) }
        : { title: rule.notProven, text: rule.notProvenText },
  };
}

function inFigures(
  hypothesis: Hypothesis,
  chances: HypothesisChances,
  rises: boolean,
  write: PlanWriter,
): readonly [go: string, stop: string] {
  const size = write.count(chances.n);
  const { goMean, stopMean, goCount, stopCount } = chances;
  if (goMean !== null && stopMean !== null) {
    const mean = (value: number) => write.reckoned(hypothesis, value);
    return [rule.averaged(mean(goMean), size, rises), rule.averaged(mean(stopMean), size, !rises)];
  }
  const count = (value: number | null, atLeast: boolean) =>
    value === null ? rule.never(size) : rule.counted(write.count(value), size, atLeast);
  return [count(goCount, rises), count(stopCount, !rises)];
}
