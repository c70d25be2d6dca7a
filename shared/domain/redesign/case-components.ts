import type { CaseNode } from "./case-graph.ts";

/** Steps that lead back to each other, or one step alone. */
export interface CaseComponent {
  readonly ids: ReadonlySet<string>;
  readonly loop: boolean;
}

/** The way of a case as parts without a way back between them, each before those that it leads to (Tarjan 1972). */
export function caseComponents(
  nodes: ReadonlyMap<string, CaseNode>,
  startId: string,
): readonly CaseComponent[] {
  const number = new Map<string, number>();
  const lowest = new Map<string, number>();
  const held: string[] = [];
  const holds = new Set<string>();
  const found: CaseComponent[] = [];
  const nextOf = (id: string) => nodes.get(id)?.next ?? [];
  // A stack of its own: a map of ten thousand steps in a row would be too deep for calls.
  const work: { id: string; at: number }[] = [{ id: startId, at: 0 }];
  for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
    const { id } = frame;
    if (frame.at === 0) {
      number.set(id, number.size);
      lowest.set(id, number.get(id) ?? 0);
      held.push(id);
      holds.add(id);
    }
    const child = nextOf(id)[frame.at++]?.id;
    if (child !== undefined) {
      if (!number.has(child)) work.push({ id: child, at: 0 });
      else if (holds.has(child)) lower(id, number.get(child) ?? 0);
      continue;
    }
    work.pop();
    const parent = work.at(-1);
    if (parent) lower(parent.id, lowest.get(id) ?? 0);
    if (lowest.get(id) !== number.get(id)) continue;
    const ids = new Set(held.splice(held.indexOf(id)));
    for (const member of ids) holds.delete(member);
    found.push({ ids, loop: ids.size > 1 || nextOf(id).some((next) => next.id === id) });
  }
  return found.reverse();

  function lower(id: string, value: number): void {
    lowest.set(id, Math.min(lowest.get(id) ?? value, value));
  }
}
