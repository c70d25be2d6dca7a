import type { AskedScope } from "../scoring/scope.ts";
import { type Wave, wavesInTime } from "../scoring/waves.ts";

export interface GroupPair {
  readonly first: AskedScope;
  readonly second: AskedScope;
}

/**
 * Of two waves the earlier one stands first, so that second − first is what changed since, here as over time. Groups of
 * one wave, of all of them, or of waves that do not follow one another stand as they were chosen.
 */
export const earlierFirst = (waves: readonly Wave[], pair: GroupPair): GroupPair =>
  order(waves, pair) > 0 ? { first: pair.second, second: pair.first } : pair;

/** The earlier wave, where all that the second group differs in is that it was asked later; else null. */
export const sinceWhen = (waves: readonly Wave[], { first, second }: GroupPair): string | null =>
  order(waves, { first, second }) < 0 && JSON.stringify(first.segments) === JSON.stringify(second.segments)
    ? (first.wave ?? null)
    : null;

function order(waves: readonly Wave[], { first, second }: GroupPair): number {
  const inTime = wavesInTime(waves);
  const [a, b] = [first, second].map(({ wave }) => inTime.findIndex(({ key }) => key === wave));
  if (a === undefined || b === undefined || a < 0 || b < 0) return 0;
  const [one, other] = [inTime[a]?.date, inTime[b]?.date];
  return one === other && one !== "" ? 0 : a - b;
}
