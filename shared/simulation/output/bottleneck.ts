import type { MeanFigure } from "../../statistics/mean-interval.ts";
import { isProvenLess, pairedDifference } from "./paired.ts";

/** The lead time of each replication when one pool has one more head, beside the same replications without. */
export interface PoolRerun {
  readonly poolId: string;
  readonly leadTimes: readonly number[];
}

export interface PoolEffect {
  readonly poolId: string;
  /** Lead time with one more head − lead time without; below nought where the head helps. */
  readonly change: MeanFigure;
  /** The whole interval is below nought. */
  readonly proven: boolean;
}

export interface Bottleneck {
  /** The pool that shortens the lead time most; null where no pool is proven to shorten it. */
  readonly poolId: string | null;
  /** Pools that are not proven to help less than it: which of them helps most the runs do not tell. */
  readonly rivalIds: readonly string[];
  /** Every pool, the one that helps most first. */
  readonly effects: readonly PoolEffect[];
}

/**
 * A bottleneck is not the busiest pool: it is the one whose one more head shortens the lead time the most, in paired
 * reruns. `confidence` holds for all pools together (Bonferroni), for the largest of many differences is large by luck;
 * what is claimed has one side, so that half of the doubt is left for the comparison of the first with every other pool.
 */
export function bottleneckOf(
  leadTimes: readonly number[],
  reruns: readonly PoolRerun[],
  confidence = 0.95,
): Bottleneck {
  const each = 1 - (1 - confidence) / Math.max(1, reruns.length);
  const effects = reruns.flatMap((rerun): PoolEffect[] => {
    const change = pairedDifference(leadTimes, rerun.leadTimes, each)?.difference;
    return change ? [{ poolId: rerun.poolId, change, proven: isProvenLess(change) }] : [];
  });
  effects.sort((a, b) => a.change.mean - b.change.mean);
  const poolId = effects.find(({ proven }) => proven)?.poolId ?? null;
  const best = reruns.find((rerun) => rerun.poolId === poolId);
  const rivals = reruns.filter((rerun) => {
    if (best === undefined || rerun === best) return false;
    const apart = pairedDifference(rerun.leadTimes, best.leadTimes, each);
    return apart === null || !isProvenLess(apart.difference);
  });
  return { poolId, rivalIds: rivals.map((rival) => rival.poolId), effects };
}
