import type { Id } from "@shared/base/ids.ts";
import { chanceOfMean, chanceOfShare, meanToReach, shareCounts } from "@shared/statistics/trial.ts";
import { NO_FIGURES, type PlanFigures } from "./figures.ts";
import type { PrototypePlan } from "./records.ts";
import { hypothesisSample, proofOf } from "./sample.ts";

/** What the rule asks of one hypothesis with the clients that it needs, and how often it then says go. */
export interface HypothesisChances {
  /** Clients, or answers, at the last look; with more the chance of a right go only rises. */
  readonly n: number;
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
  readonly hypotheses: Readonly<Record<Id, HypothesisChances>>;
  /** Go on all hypotheses: at least so likely when every target is the truth; null while one cannot be reckoned. */
  readonly go: number | null;
  /** And at most so likely when one measure is no better than its minimum. */
  readonly wrongGo: number;
}

/** The rule in figures; null while no hypothesis can be decided. */
export function trialFigures(plan: PrototypePlan, figures: PlanFigures = NO_FIGURES): TrialFigures | null {
  const found = plan.hypotheses.flatMap((hypothesis): [Id, HypothesisChances][] => {
    const proof = proofOf(hypothesis, plan);
    const { needed: n, spread } = hypothesisSample(hypothesis, plan, figures);
    if ("reason" in proof || n === null) return [];
    if (spread !== null) {
      return [
        [
          hypothesis.id,
          {
            n,
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
          n,
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
  if (found.length === 0) return null;
  const all = found.map(([, chances]) => chances);
  return {
    hypotheses: Object.fromEntries(found),
    // Whatever the measures have to do with each other (Boole's inequality).
    go:
      all.length < plan.hypotheses.length
        ? null
        : Math.max(0, 1 - all.reduce((missed, { atTarget }) => missed + (1 - atTarget), 0)),
    wrongGo: Math.max(...all.map(({ atBar }) => atBar)),
  };
}
