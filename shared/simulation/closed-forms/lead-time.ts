import type { ServiceStep } from "../service-model.ts";
import { solveLinear } from "./linear-system.ts";
import type { Network } from "./network.ts";

/**
 * Mean time in minutes from the start to the end, when one stay at each step takes `stays` minutes. Branches of a parallel
 * split count with the longest mean up to where they join: a lower bound when times vary. Null where a split comes
 * round to itself before its branches have joined.
 */
export function leadTimeOf(
  steps: readonly ServiceStep[],
  network: Network,
  stays: Float64Array,
): number | null {
  const { start, routing } = network;
  const { n, flows, back } = routing;
  const next = Float64Array.from(flows, (share, place) => {
    const kept = 1 - (back[Math.floor(place / n)] ?? 0);
    return kept > 0 ? share / kept : 0;
  });
  const targets = steps.map((_, from) => placesIn(next, n, from));
  const isSplit = (step: number) => steps[step]?.split === "parallel" && (targets[step]?.length ?? 0) > 1;
  const open = new Set<number>();
  const known = new Map<string, number | null>();

  /** From a step to the first visit of `stop`, or to the end. */
  const timeTo = (from: number, stop: number): number | null => {
    if (from === stop) return 0;
    const key = `${from} ${stop}`;
    if (!known.has(key)) known.set(key, solved(from, stop));
    return known.get(key) ?? null;
  };

  const solved = (from: number, stop: number): number | null => {
    const equations = new Float64Array(n * n);
    const right = new Float64Array(n);
    const seen = reachedFrom(from, targets, stop);
    for (let step = 0; step < n; step++) {
      equations[step * n + step] = 1;
      if (step === stop || !seen.has(step)) continue;
      right[step] = stays[step] ?? 0;
      if (!isSplit(step)) {
        for (const to of targets[step] ?? []) {
          const place = step * n + to;
          // A join counts once for all that come in, so a share of a visit stands for a whole case here.
          const joined = Math.max(1, steps[to]?.join ?? 1);
          equations[place] = (equations[place] ?? 0) - (next[place] ?? 0) * joined;
        }
        continue;
      }
      const split = throughSplit(step);
      if (split === null) return null;
      right[step] = (right[step] ?? 0) + split.longest;
      if (split.join >= 0) equations[step * n + split.join] = (equations[step * n + split.join] ?? 0) - 1;
    }
    return solveLinear(equations, right)?.[from] ?? null;
  };

  const throughSplit = (split: number): { longest: number; join: number } | null => {
    if (open.has(split)) return null;
    open.add(split);
    const branches = targets[split] ?? [];
    const join = nearestJoin(branches, targets, steps);
    let longest: number | null = 0;
    for (const branch of branches) {
      const time = timeTo(branch, join);
      if (time === null || longest === null) longest = null;
      else longest = Math.max(longest, time);
    }
    open.delete(split);
    return longest === null ? null : { longest, join };
  };

  return timeTo(start, -1);
}

const placesIn = (next: Float64Array, n: number, from: number): number[] =>
  Array.from({ length: n }, (_, to) => to).filter((to) => (next[from * n + to] ?? 0) > 0);

/** Steps in the order of their distance; nothing beyond `stop`. */
function reachedFrom(
  from: number,
  targets: readonly (readonly number[])[],
  stop: number,
): Map<number, number> {
  const distance = new Map([[from, 0]]);
  for (const [step, steps] of distance) {
    if (step === stop) continue;
    for (const to of targets[step] ?? []) if (!distance.has(to)) distance.set(to, steps + 1);
  }
  return distance;
}

/** The join that all branches come to and that is nearest to the one farthest off; −1 where they end apart. */
function nearestJoin(
  branches: readonly number[],
  targets: readonly (readonly number[])[],
  steps: readonly ServiceStep[],
): number {
  const distances = branches.map((branch) => reachedFrom(branch, targets, -1));
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [step, { join }] of steps.entries()) {
    if (join <= 1) continue;
    const farthest = Math.max(...distances.map((distance) => distance.get(step) ?? Number.POSITIVE_INFINITY));
    if (farthest < least) {
      least = farthest;
      nearest = step;
    }
  }
  return nearest;
}
