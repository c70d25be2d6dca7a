import { sampleForTwoProportions } from "@shared/statistics/sample-size.ts";
import { type Proof, sampleForMeanBeyond, sampleForShare } from "@shared/statistics/trial.ts";
import { type MeasuredSpread, NO_FIGURES, type PlanFigures } from "./figures.ts";
import { planMessages } from "./messages.ts";
import type { Hypothesis, PrototypePlan } from "./records.ts";

/** Where the spread of a mean comes from: typed in, else out of the answers. */
export interface Spread {
  readonly sd: number;
  readonly assumed: boolean;
  readonly measured: MeasuredSpread | null;
}

/** Clients that one hypothesis needs. */
export interface HypothesisSample {
  /** With so many the rule says go with the power wanted, when the target is the truth; null with a reason. */
  readonly needed: number | null;
  /** In each of two groups, where another one keeps today's way; shares with a baseline only. */
  readonly comparison: number | null;
  readonly spread: Spread | null;
  readonly reason?: string;
}

/** What has to be proven: the minimum, or where none is set more than today. */
export const barOf = ({ minimum, baseline }: Pick<Hypothesis, "minimum" | "baseline">): number | null =>
  minimum ?? baseline;

/** What has to be proven is no more than today: anything better is enough. */
export const isToday = ({ minimum, baseline }: Pick<Hypothesis, "minimum" | "baseline">): boolean =>
  baseline !== null && (minimum === null || minimum === baseline);

/** Better is up, unless the target lies below the baseline (or, without one, below the minimum). */
export function rises({
  baseline,
  target,
  minimum,
}: Pick<Hypothesis, "baseline" | "target" | "minimum">): boolean {
  const from = baseline === null || baseline === target ? minimum : baseline;
  return target === null || from === null || target >= from;
}

/** Each look takes an equal part of the significance (Bonferroni): cautious, and simple to defend. */
export const confidencePerLook = (plan: Pick<PrototypePlan, "significance" | "looks">): number =>
  1 - plan.significance / plan.looks;

/** Go asks all hypotheses to hold: each takes an equal part of the chance to miss it, so that the whole keeps the power. */
export function powerOfEach(plan: Pick<PrototypePlan, "power" | "hypotheses">): number {
  const deciding = plan.hypotheses.filter((one) => one.target !== null && barOf(one) !== null).length;
  return 1 - (1 - plan.power) / Math.max(1, deciding);
}

type Settings = Pick<PrototypePlan, "power" | "significance" | "looks" | "hypotheses">;

export function spreadOf(hypothesis: Hypothesis, { spreads }: PlanFigures): Spread | null {
  const measured = spreads[hypothesis.id] ?? null;
  const typed = hypothesis.deviation || null;
  const sd = typed ?? measured?.sd ?? null;
  if (sd === null) return null;
  // A measured one is written with two digits.
  return { sd, measured, assumed: typed !== null && (!measured || Math.abs(typed - measured.sd) > 0.0051) };
}

/** What a hypothesis has to prove, with its target; a reason where that cannot be told. */
export function proofOf(
  hypothesis: Hypothesis,
  plan: Pick<PrototypePlan, "significance" | "looks">,
): (Proof & { readonly target: number }) | { readonly reason: string } {
  const { target, kind } = hypothesis;
  const { reasons } = planMessages;
  const bar = barOf(hypothesis);
  if (target === null) return { reason: reasons.noTarget };
  if (bar === null) return { reason: reasons.noComparison };
  if (kind === "proportion" && [target, bar].some((value) => value < 0 || value > 1))
    return { reason: reasons.outside };
  if (target === bar) return { reason: reasons.same };
  const up = rises(hypothesis);
  if (up ? target < bar : target > bar) return { reason: reasons.beyond };
  return { bar, target, rises: up, confidence: confidencePerLook(plan) };
}

export function hypothesisSample(
  hypothesis: Hypothesis,
  plan: Settings,
  figures: PlanFigures = NO_FIGURES,
): HypothesisSample {
  const isMean = hypothesis.kind === "mean";
  const spread = isMean ? spreadOf(hypothesis, figures) : null;
  const proof = proofOf(hypothesis, plan);
  const none = (reason: string) => ({ needed: null, comparison: null, spread, reason });
  if ("reason" in proof) return none(proof.reason);
  const design = { ...proof, power: powerOfEach(plan) };
  if (isMean) {
    if (spread === null) return none(planMessages.reasons.noDeviation);
    return { needed: sampleForMeanBeyond(design, spread.sd), comparison: null, spread };
  }
  const { baseline } = hypothesis;
  const comparison =
    baseline === null
      ? null
      : sampleForTwoProportions(baseline, proof.target, design.power, proof.confidence);
  return { needed: sampleForShare(design), comparison, spread };
}

/** What the whole plan needs: the largest need of its hypotheses; null when none can be told. */
export function planSample(plan: PrototypePlan, figures: PlanFigures = NO_FIGURES): number | null {
  const needs = plan.hypotheses.flatMap(
    (hypothesis) => hypothesisSample(hypothesis, plan, figures).needed ?? [],
  );
  return needs.length === 0 ? null : Math.max(...needs);
}
