import {
  sampleForFinite,
  sampleForMean,
  sampleForProportion,
  sampleForTwoProportions,
} from "@shared/statistics/sample-size.ts";
import { planMessages } from "./messages.ts";
import type { Hypothesis, PrototypePlan } from "./records.ts";

/** Clients that one hypothesis needs. */
export interface HypothesisSample {
  /** To tell the target from the baseline, per group; shares only. */
  readonly comparison: number | null;
  /** To narrow the interval to the distance between target and bound (else baseline). */
  readonly precision: number | null;
  /** The larger of both; null with a reason. */
  readonly needed: number | null;
  readonly reason?: string;
}

type Settings = Pick<PrototypePlan, "power" | "significance" | "looks" | "population">;

/** Each look takes an equal part of the significance (Bonferroni): cautious, and simple to defend. */
export const confidencePerLook = (plan: Pick<PrototypePlan, "significance" | "looks">): number =>
  1 - plan.significance / plan.looks;

export function hypothesisSample(hypothesis: Hypothesis, plan: Settings): HypothesisSample {
  const { target, baseline, minimum, deviation, kind } = hypothesis;
  const { reasons } = planMessages;
  const none = (reason: string) => ({ comparison: null, precision: null, needed: null, reason });
  if (target === null) return none(reasons.noTarget);
  const against = minimum ?? baseline;
  if (against === null) return none(reasons.noComparison);
  const margin = Math.abs(target - against);
  if (margin === 0 && (baseline === null || baseline === target)) return none(reasons.same);
  const confidence = confidencePerLook(plan);

  if (kind === "mean") {
    if (deviation === null || deviation === 0) return none(reasons.noDeviation);
    const precision = sampleForMean(deviation, margin, confidence);
    return { comparison: null, precision, needed: precision };
  }
  if ([target, baseline, minimum].some((value) => value !== null && (value < 0 || value > 1))) {
    return none(reasons.outside);
  }
  const comparison =
    baseline === null ? null : sampleForTwoProportions(baseline, target, plan.power, confidence);
  const precision =
    plan.population === null
      ? sampleForProportion(target, margin, confidence)
      : sampleForFinite(target, margin, plan.population, confidence);
  if (comparison === null && precision === null) return none(reasons.same);
  return { comparison, precision, needed: Math.max(comparison ?? 0, precision ?? 0) };
}

/** What the whole plan needs: the largest need of its hypotheses; null when none can be told. */
export function planSample(plan: PrototypePlan): number | null {
  const needs = plan.hypotheses.flatMap((hypothesis) => hypothesisSample(hypothesis, plan).needed ?? []);
  return needs.length === 0 ? null : Math.max(...needs);
}
