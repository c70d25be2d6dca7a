import type { FlatWays } from "../../redesign/ways/flat-ways.ts";
import { MOST_STATES } from "../marks.ts";
import type { Forward } from "./flat-walks.ts";

/** A branch under way: where it is along the order of the ways, and how many have met there. */
type Mark = readonly [rank: number, count: number];

/**
 * By place, how many branches come in; 0 where no case comes. “varies” where that is not the same each time, “too-many”
 * where there are too many states to tell. As `markedFrom` tells it, with the states of one branch alone, which are
 * nearly all of them, told apart by their place and not by a text.
 */
export function branchesAt(flat: FlatWays, { order, isBack }: Forward): Int32Array | "varies" | "too-many" {
  const { size, starts, to, probability, exclusive } = flat;
  const rankOf = new Int32Array(size);
  for (let rank = 0; rank < order.length; rank++) rankOf[order[rank] ?? 0] = rank;
  const targets = order.map((place) => {
    const found: number[] = [];
    for (let flow = starts[place] ?? 0; flow < (starts[place + 1] ?? 0); flow++)
      if ((probability[flow] ?? 0) > 0 && isBack[flow] === 0) found.push(rankOf[to[flow] ?? 0] ?? 0);
    return found;
  });
  const isDecision = (rank: number) => exclusive[order[rank] ?? 0] === 1;
  const leaves = leavers(flat, order, targets, isDecision);
  const counts = new Int32Array(size);
  const isSeenAlone = new Uint8Array(order.length);
  const seen = new Set<string>();
  let states = 0;
  const queue: (readonly Mark[])[] = [[[0, 1]]];
  for (let rank = 0; rank < order.length; rank++)
    if (isDecision(rank))
      for (const target of targets[rank] ?? []) if (leaves[target] === 0) queue.push([[target, 1]]);

  for (let state = queue.pop(); state; state = queue.pop()) {
    const [first] = state;
    if (!first) continue;
    const [rank, count] = first;
    const place = order[rank] ?? 0;
    if (counts[place] !== 0 && counts[place] !== count) return "varies";
    counts[place] = count;
    for (const chosen of choicesAt(targets[rank] ?? [], isDecision(rank), leaves)) {
      const marks = withMarks(state, chosen);
      const [mark] = marks;
      if (mark && marks.length === 1 && mark[1] === 1) {
        if (isSeenAlone[mark[0]] === 1) continue;
        if (states >= MOST_STATES) return "too-many";
        isSeenAlone[mark[0]] = 1;
      } else {
        const key = marks.join(" ");
        if (seen.has(key)) continue;
        if (states >= MOST_STATES) return "too-many";
        seen.add(key);
      }
      states++;
      queue.push(marks);
    }
  }
  return counts;
}

/** Of a decision each way on by itself; those that only lead back where none leads on. */
function choicesAt(
  targets: readonly number[],
  isDecision: boolean,
  leaves: Uint8Array,
): readonly (readonly number[])[] {
  if (!isDecision || targets.length < 2) return [targets];
  const onward = targets.filter((target) => leaves[target] === 1);
  return (onward.length > 0 ? onward : targets).map((target) => [target]);
}

/** Without the foremost mark, and with new ones; sorted by rank. */
function withMarks(state: readonly Mark[], chosen: readonly number[]): readonly Mark[] {
  const [only] = chosen;
  if (state.length === 1 && chosen.length === 1 && only !== undefined) return [[only, 1]];
  const counts = new Map(state.slice(1));
  for (const rank of chosen) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b);
}

/** By rank: 1 where a case can go on to an end without going back. */
function leavers(
  { starts }: FlatWays,
  order: readonly number[],
  targets: readonly (readonly number[])[],
  isDecision: (rank: number) => boolean,
): Uint8Array {
  const found = new Uint8Array(order.length);
  for (let rank = order.length - 1; rank >= 0; rank--) {
    const place = order[rank] ?? 0;
    const own = targets[rank] ?? [];
    const goesOn = (target: number) => found[target] === 1;
    const isOnward = isDecision(rank) ? own.some(goesOn) : own.length > 0 && own.every(goesOn);
    if (starts[place] === starts[place + 1] || isOnward) found[rank] = 1;
  }
  return found;
}
