import type { Id } from "@shared/base/ids.ts";
import { type Decision, decide } from "@shared/statistics/decision.ts";
import { meanFigure } from "@shared/statistics/mean-interval.ts";
import { wilson } from "@shared/statistics/proportion.ts";
import type { Hypothesis, PrototypePlan, TrialResult } from "./records.ts";
import { confidencePerLook, proofOf } from "./sample.ts";

/** What a look has found of one hypothesis; a share is 0 to 1, a mean in the measure's unit. */
export interface ResultFigure {
  readonly n: number;
  readonly value: number;
  /** With the confidence of each look; null where the spread of a mean is not known, or nought. */
  readonly low: number | null;
  readonly high: number | null;
  /** What the standard rule says of it; null where it cannot say. */
  readonly says: Decision | null;
  /** The whole interval lies at the target or beyond: more than the standard rule asks for, which proves the minimum. */
  readonly provesTarget: boolean;
}

/** Null while what was entered is not enough for a figure. */
export function resultFigure(
  hypothesis: Hypothesis,
  plan: Pick<PrototypePlan, "significance" | "looks">,
  result: TrialResult,
): ResultFigure | null {
  const { n, successes, mean, deviation } = result;
  if (n === null) return null;
  const confidence = confidencePerLook(plan);
  if (hypothesis.kind === "proportion") {
    if (successes === null || successes > n) return null;
    const interval = wilson(successes, n, confidence);
    if (interval === null) return null;
    return withDecision(hypothesis, plan, { n, value: successes / n, ...interval });
  }
  if (mean === null) return null;
  const variance = deviation === null || n < 2 ? null : deviation ** 2;
  const figure = meanFigure({ n, mean, variance }, confidence);
  return figure && withDecision(hypothesis, plan, { n, value: mean, low: figure.low, high: figure.high });
}

function withDecision(
  hypothesis: Hypothesis,
  plan: Pick<PrototypePlan, "significance" | "looks">,
  found: Omit<ResultFigure, "says" | "provesTarget">,
): ResultFigure {
  const proof = proofOf(hypothesis, plan);
  const { low, high } = found;
  if ("reason" in proof || low === null || high === null)
    return { ...found, says: null, provesTarget: false };
  const { bar, target, rises } = proof;
  return {
    ...found,
    says: decide({ low, high }, { target: bar, minimum: bar, higherIsBetter: rises }),
    provesTarget: decide({ low, high }, { target, minimum: bar, higherIsBetter: rises }) === "go",
  };
}

export interface LookOutcome {
  readonly look: number;
  readonly figures: Readonly<Record<Id, ResultFigure>>;
  /** Null while a figure is still to come and none says stop. */
  readonly says: Decision | null;
}

/** `open`: no result yet; `waiting`: a look is half entered; `not-proven`: the last look was neither go nor stop. */
export type Outcome = "open" | "waiting" | "go" | "stop" | "extend" | "not-proven";

export interface TrialOutcome {
  readonly outcome: Outcome;
  /** The look that says so; null while there is none. */
  readonly look: number | null;
  /** Those with a figure, in order. Looks after the one that decided are there, and decide nothing. */
  readonly looks: readonly LookOutcome[];
}

/**
 * What the standard rule says of the results. It is one-sided: the minimum is to be proven, and the target, which the
 * sample is reckoned for, is what is hoped for. (A rule that asked for the lower bound at the target would say go once in
 * forty trials in which the target is the truth.) `provesTarget` tells of each whether even that is proven. Go at the first look at which every hypothesis clears its minimum, stop at
 * the first at which one lies wholly short of it. Looks were agreed beforehand; each has its part of the significance.
 */
export function trialOutcome(plan: PrototypePlan): TrialOutcome {
  const looks: LookOutcome[] = [];
  for (let look = 1; look <= plan.looks; look++) {
    const found = lookOutcome(plan, look);
    if (found) looks.push(found);
  }
  const decided = looks.find(({ says }) => says === "go" || says === "stop");
  if (decided) return { outcome: decided.says === "go" ? "go" : "stop", look: decided.look, looks };
  const last = looks.at(-1);
  if (!last) return { outcome: "open", look: null, looks };
  if (last.says === null) return { outcome: "waiting", look: last.look, looks };
  return { outcome: last.look < plan.looks ? "extend" : "not-proven", look: last.look, looks };
}

function lookOutcome(plan: PrototypePlan, look: number): LookOutcome | null {
  const found = plan.hypotheses.flatMap((hypothesis): [Id, ResultFigure][] => {
    const result = hypothesis.results.find((one) => one.look === look);
    const figure = result && resultFigure(hypothesis, plan, result);
    return figure ? [[hypothesis.id, figure]] : [];
  });
  if (found.length === 0) return null;
  const said = found.map(([, { says }]) => says);
  const isWhole = found.length === plan.hypotheses.length && said.every((one) => one !== null);
  const says = said.includes("stop")
    ? "stop"
    : !isWhole
      ? null
      : said.every((one) => one === "go")
        ? "go"
        : "extend";
  return { look, figures: Object.fromEntries(found), says };
}

/** Of how many hypotheses a look proves even the target. */
export const provenTargets = ({ figures }: LookOutcome): number =>
  Object.values(figures).filter(({ provesTarget }) => provesTarget).length;

/** The rule has spoken, or has no look left: somebody has to decide. */
export const isDecisionDue = (plan: PrototypePlan): boolean =>
  plan.decision === null && ["go", "stop", "not-proven"].includes(trialOutcome(plan).outcome);
