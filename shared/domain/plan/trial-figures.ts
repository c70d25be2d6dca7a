import type { Id } from "@shared/base/ids.ts";
import { chanceOfMean, chanceOfShare, meanToReach, shareCounts } from "@shared/statistics/trial.ts";
import { NO_FIGURES, type PlanFigures } from "./figures.ts";
import type { PrototypePlan } from "./records.ts";
import { confidencePerLook, hypothesisSample, planSample, proofOf } from "./sample.ts";

/** What the rule asks of one hypothesis with the clients of the plan, and how often it then says go. */
export interface HypothesisChances {
  /** Of a share: at so many of the clients, or better, it says go; at so many, or worse, stop. Null = never. */
  readonly goCount: number | null;
  readonly stopCount: number | null;
  /** Of a mean with the spread that the sample rests on. */
  readonly goMean: number | null;
  readonly stopMean: number | null;
  /** Chance of go when the truth is the target, and when it is no better than the minimum. */
  readonly atTarget: number;
  readonly atBar: number;
}

export interface TrialFigures {
  /** Clients in the trial, at the last look. */
  readonly n: number;
  readonly confidence: number;
  readonly hypotheses: Readonly<Record<Id, HypothesisChances>>;
  /** Go on all hypotheses: at least so likely when every target is the truth; null while one cannot be reckoned. */
  readonly go: number | null;
  /** And at most so likely when one measure is no better than its minimum. */
  readonly wrongGo: number;
}

/** The rule in figures, at the size of the plan; null while no hypothesis can be decided. */
export function trialFigures(plan: PrototypePlan, figures: PlanFigures = NO_FIGURES): TrialFigures | null {
  const n = planSample(plan, figures);
  if (n === null) return null;
  const found = plan.hypotheses.flatMap((hypothesis): [Id, HypothesisChances][] => {
    const proof = proofOf(hypothesis, plan);
    const { needed, spread } = hypothesisSample(hypothesis, plan, figures);
    if ("reason" in proof || needed === null) return [];
    if (spread !== null) {
      return [
        [
          hypothesis.id,
          {
            goCount: null,
            stopCount: null,
            goMean: meanToReach(n, spread.sd, proof),
            stopMean: meanToReach(n, spread.sd, { ...proof, rises: !proof.rises }),
            atTarget: chanceOfMean(n, proof.target, spread.sd, proof),
            atBar: chanceOfMean(n, proof.bar, spread.sd, proof),
          },
        ],
      ];
    }
    const { go, stop } = shareCounts(n, { ...proof, bar: proof.rises ? proof.bar : 1 - proof.bar });
    const told = (count: number | null) => (count === null || proof.rises ? count : n - count);
    return [
      [
        hypothesis.id,
        {
          goCount: told(go),
          stopCount: told(stop),
          goMean: null,
          stopMean: null,
          atTarget: chanceOfShare(n, proof.target, proof),
          atBar: chanceOfShare(n, proof.bar, proof),
        },
      ],
    ];
  });
  const all = found.map(([, chances]) => chances);
  return {
    n,
    confidence: confidencePerLook(plan),
    hypotheses: Object.fromEntries(found),
    // Whatever the measures have to do with each other (Boole's inequality).
    go:
      all.length < plan.hypotheses.length
        ? null
        : Math.max(0, 1 - all.reduce((missed, { atTarget }) => missed + (1 - atTarget), 0)),
    wrongGo: Math.max(...all.map(({ atBar }) => atBar)),
  };
}
