import { edge, forwardFrom, type Nodes, takenFrom } from "./ends.ts";

/** Branches that each place waits for (1 = none), or the place where that cannot be told, and why. */
export type Joins =
  | { readonly ok: true; readonly awaited: ReadonlyMap<string, number> }
  | { readonly ok: false; readonly at: string; readonly because: "varies" | "too-many" };

/** Different states of a case that are looked at; nested parallel work with many decisions has more than people draw. */
const MOST_STATES = 50_000;

/**
 * How many branches of parallel work come together at each place. A case is led through the graph by every combination of
 * decisions, with one mark for each branch under way; where marks meet, they go on as one. Ways back are left out: who
 * goes back comes through again. Where as many do not meet each time, no single number says how many to wait for.
 */
export function joinsOf(nodes: Nodes, startId: string): Joins {
  const { order, back } = forwardFrom(nodes, startId);
  const rank = new Map(order.map((id, index) => [id, index]));
  const forward = new Map(
    order.map((id) => {
      const node = nodes.get(id);
      return [id, node ? takenFrom(node).filter((to) => !back.has(edge(id, to))) : []];
    }),
  );
  const leaves = leavers(nodes, order, forward);
  const awaited = new Map<string, number>();
  const seen = new Set<string>();
  const queue: Marks[] = [[[startId, 1]]];
  // What is only done on the way back into a loop begins where that way leaves the way on.
  for (const id of order)
    if (nodes.get(id)?.split === "exclusive")
      for (const to of forward.get(id) ?? []) if (!leaves.has(to)) queue.push([[to, 1]]);

  for (let marks = queue.pop(); marks !== undefined; marks = queue.pop()) {
    const [first, ...rest] = marks;
    if (!first) continue;
    const [id, count] = first;
    const known = awaited.get(id);
    if (known !== undefined && known !== count) return { ok: false, at: id, because: "varies" };
    awaited.set(id, count);
    const targets = forward.get(id) ?? [];
    const onward = targets.filter((to) => leaves.has(to));
    const choices =
      nodes.get(id)?.split === "exclusive"
        ? (onward.length > 0 ? onward : targets).map((to) => [to])
        : [targets];
    for (const chosen of choices.length > 0 ? choices : [[]]) {
      const next = withMarks(rest, chosen, rank);
      const key = next.map(([place, number]) => `${place} ${number}`).join("|");
      if (seen.has(key)) continue;
      if (seen.size >= MOST_STATES) return { ok: false, at: id, because: "too-many" };
      seen.add(key);
      queue.push(next);
    }
  }
  return { ok: true, awaited };
}

/** Places that branches have reached, the foremost first, and how many branches. */
type Marks = readonly (readonly [id: string, count: number])[];

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
    const isEnd = node?.next.length === 0;
    const goesOn = node?.split === "exclusive" ? targets.some((to) => found.has(to)) : targets.length > 0 && targets.every((to) => found.has(to));
    if (isEnd || goesOn) found.add(id);
  }
  return found;
}
