import { edge, forwardFrom, type Nodes, takenFrom } from "./ends.ts";

/** How many branches came in at a place, over all states of a case, told apart by the way taken at one decision. */
export type CountsAt = ReadonlyMap<string, ReadonlySet<number>>;

export interface Marked {
  /** By place, then by the way taken at the watched decision ("" before it was reached, and where none is watched). */
  readonly counts: ReadonlyMap<string, CountsAt>;
  /** Where there were too many states to go on; null where all were seen. */
  readonly tooManyAt: string | null;
}

/** Different states of a case that are looked at; nested parallel work with many decisions has more than people draw. */
export const MOST_STATES = 50_000;

/** Places that branches have reached, the foremost first, and how many branches. */
type Marks = readonly (readonly [id: string, count: number])[];
interface State {
  readonly marks: Marks;
  readonly taken: string;
}

/**
 * Leads a case through the graph by every combination of decisions, with one mark for each branch under way; where marks
 * meet, they go on as one. Ways back are left out: who goes back comes through again.
 */
export function markedFrom(nodes: Nodes, startId: string, watched: string | null = null): Marked {
  const { order, back } = forwardFrom(nodes, startId);
  const rank = new Map(order.map((id, index) => [id, index]));
  const forward = new Map(
    order.map((id) => {
      const node = nodes.get(id);
      return [id, node ? takenFrom(node).filter((to) => !back.has(edge(id, to))) : []];
    }),
  );
  const leaves = leavers(nodes, order, forward);
  const counts = new Map<string, Map<string, Set<number>>>();
  const seen = new Set<string>();
  const queue: State[] = [{ marks: [[startId, 1]], taken: "" }];
  // What is only done on the way back into a loop begins where that way leaves the way on.
  for (const id of order)
    if (nodes.get(id)?.split === "exclusive")
      for (const to of forward.get(id) ?? [])
        if (!leaves.has(to)) queue.push({ marks: [[to, 1]], taken: "" });

  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    const [first, ...rest] = state.marks;
    if (!first) continue;
    const [id, count] = first;
    note(counts, id, state.taken, count);
    const targets = forward.get(id) ?? [];
    const onward = targets.filter((to) => leaves.has(to));
    const isDecision = nodes.get(id)?.split === "exclusive" && targets.length > 0;
    const choices = isDecision ? (onward.length > 0 ? onward : targets).map((to) => [to]) : [targets];
    for (const chosen of choices) {
      const taken = id === watched ? (chosen[0] ?? "") : state.taken;
      const marks = withMarks(rest, chosen, rank);
      const key = `${taken}|${marks.map(([place, number]) => `${place} ${number}`).join("|")}`;
      if (seen.has(key)) continue;
      if (seen.size >= MOST_STATES) return { counts, tooManyAt: id };
      seen.add(key);
      queue.push({ marks, taken });
    }
  }
  return { counts, tooManyAt: null };
}

function note(counts: Map<string, Map<string, Set<number>>>, id: string, taken: string, count: number): void {
  const byWay = counts.get(id) ?? new Map<string, Set<number>>();
  byWay.set(taken, (byWay.get(taken) ?? new Set<number>()).add(count));
  counts.set(id, byWay);
}

function withMarks(marks: Marks, added: readonly string[], rank: ReadonlyMap<string, number>): Marks {
  const counts = new Map(marks);
  for (const id of added) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}

/** Places from which a case can go on to an end without going back. */
function leavers(
  nodes: Nodes,
  order: readonly string[],
  forward: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const id of order.toReversed()) {
    const targets = forward.get(id) ?? [];
    const node = nodes.get(id);
    const goesOn = (to: string) => found.has(to);
    const isOnward =
      node?.split === "exclusive" ? targets.some(goesOn) : targets.length > 0 && targets.every(goesOn);
    if (node?.next.length === 0 || isOnward) found.add(id);
  }
  return found;
}
