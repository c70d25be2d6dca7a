import type { Interval } from "./proportion.ts";

export type Decision = "go" | "extend" | "stop";

/** Go when even the lower bound reaches the target; stop when even the upper bound misses the minimum; else extend. */
export function decide(
  interval: Interval | null,
  rule: { target: number; minimum: number; higherIsBetter?: boolean },
): Decision | null {
  if (interval === null) return null;
  if (rule.higherIsBetter === false) {
    if (interval.high <= rule.target) return "go";
    return interval.low > rule.minimum ? "stop" : "extend";
  }
  if (interval.low >= rule.target) return "go";
  return interval.high < rule.minimum ? "stop" : "extend";
}
