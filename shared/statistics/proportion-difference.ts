import { normalCdf } from "./normal.ts";
import { type ShareFigure, wilson } from "./proportion.ts";

/** Second share − first share of two independent groups, −1 to 1. */
export interface ShareDifference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided, of the hypothesis that the shares are equal; null when all or none said so in both groups. */
  readonly p: number | null;
  readonly firstN: number;
  readonly secondN: number;
  readonly confidence: number;
}

type Share = Pick<ShareFigure, "n" | "share" | "effectiveN">;

/**
 * Newcombe's hybrid score interval (1998, method 10), made of the two Wilson
 * intervals and never leaves −1 … 1. p is of the pooled score test, as prop.test(correct = FALSE).
 */
export function shareDifference(
  first: Share | null,
  second: Share | null,
  confidence = 0.95,
): ShareDifference | null {
  if (first === null || second === null) return null;
  const sizes = [first.effectiveN ?? first.n, second.effectiveN ?? second.n] as const;
  const a = wilson(first.share * sizes[0], sizes[0], confidence);
  const b = wilson(second.share * sizes[1], sizes[1], confidence);
  if (a === null || b === null) return null;
  const value = second.share - first.share;
  const pooled = (first.share * sizes[0] + second.share * sizes[1]) / (sizes[0] + sizes[1]);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / sizes[0] + 1 / sizes[1]));
  return {
    value,
    low: Math.max(-1, value - Math.hypot(second.share - b.low, a.high - first.share)),
    high: Math.min(1, value + Math.hypot(b.high - second.share, first.share - a.low)),
    p: error > 0 ? 2 * normalCdf(-Math.abs(value) / error) : null,
    firstN: first.n,
    secondN: second.n,
    confidence,
  };
}
