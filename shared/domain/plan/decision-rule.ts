import type { Words } from "@shared/base/words.ts";
import type { planMessages } from "./messages.ts";
import type { Hypothesis, PrototypePlan } from "./records.ts";
import { barOf, confidencePerLook, isToday, proofOf } from "./sample.ts";
import type { HypothesisChances, TrialFigures } from "./trial-figures.ts";

export type PlanWords = Words<
  Pick<typeof planMessages, "reasons" | "rule" | "spread" | "expected" | "outcome" | "unnamed">
>;

/** How people read the figures of a plan. */
export interface PlanWriter {
  readonly words: PlanWords;
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
  /** The bounds behind the counts of both, for who checks them; "" while there are no counts. */
  readonly exactly: string;
  /** What neither is called: where more looks were agreed the trial is extended, else it has proven nothing. */
  readonly neither: { readonly title: string; readonly text: string };
}

/**
 * The standard rule in words: go if the interval of every measure clears its minimum (or today, where there is none);
 * stop if one lies wholly short of it. Said in the counts and means at which that is so with the clients that each
 * needs; in the bounds themselves where those are not known.
 */
export function standardRule(
  plan: PrototypePlan,
  trial: TrialFigures | null,
  write: PlanWriter,
): DecisionRule {
  const { rule, unnamed } = write.words;
  const confidence = write.percent(confidencePerLook(plan));
  const told = plan.hypotheses.flatMap((hypothesis) => {
    const proof = proofOf(hypothesis, plan);
    if ("reason" in proof) return [];
    const bar = write.value(hypothesis, barOf(hypothesis) ?? 0);
    const named = [
      hypothesis.measure || unnamed,
      isToday(hypothesis) ? rule.today(bar) : bar,
      proof.rises,
      confidence,
    ] as const;
    const bounds = { go: rule.go(...named), stop: rule.stop(...named) };
    const chances = trial?.hypotheses[hypothesis.id];
    const counts = chances ? inFigures(hypothesis, chances, proof.rises, write) : null;
    return [{ bounds, counts }];
  });
  const all = (side: "go" | "stop", of: (one: (typeof told)[number]) => string) =>
    told.map(of).join(side === "go" ? rule.and : rule.or);
  const bounds = (side: "go" | "stop") => all(side, (one) => one.bounds[side]);
  const said = (side: "go" | "stop") => all(side, (one) => (one.counts ?? one.bounds)[side]);
  return {
    go: told.length > 0 ? said("go") : rule.noGo,
    stop: told.length > 0 ? said("stop") : rule.noStop,
    exactly: told.some(({ counts }) => counts !== null) ? rule.exactly(bounds("go"), bounds("stop")) : "",
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
): { readonly go: string; readonly stop: string } {
  const { rule, unnamed } = write.words;
  const measure = hypothesis.measure || unnamed;
  const size = write.count(chances.n);
  const { goMean, stopMean, goCount, stopCount } = chances;
  if (goMean !== null && stopMean !== null) {
    const mean = (value: number, atLeast: boolean) =>
      rule.averaged(measure, write.reckoned(hypothesis, value), size, atLeast);
    return { go: mean(goMean, rises), stop: mean(stopMean, !rises) };
  }
  const count = (value: number | null, atLeast: boolean) =>
    value === null ? rule.never(measure, size) : rule.counted(measure, write.count(value), size, atLeast);
  return { go: count(goCount, rises), stop: count(stopCount, !rises) };
}
