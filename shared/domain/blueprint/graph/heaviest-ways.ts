import type { BlueprintGraph } from "./blueprint-graph.ts";
import { stronglyConnected } from "./loops.ts";

/** A way through some of the steps, with what its steps weigh together. */
export interface HeaviestWay {
  readonly weight: number;
  /** In the order in which a case passes them; a loop counts once, with all of its steps. */
  readonly places: readonly number[];
}

/**
 * Of the steps that belong (waits, approvals …), joined by the ways that lead from one of them right to the next: the
 * heaviest way in each cluster. Those that weigh nothing are left out.
 */
export function heaviestWays(
  graph: BlueprintGraph,
  belongs: (place: number) => boolean,
  weight: (place: number) => number,
): HeaviestWay[] {
  const members: number[] = [];
  const numberOf = new Map<number, number>();
  for (const place of graph.steps.keys()) {
    if (!belongs(place)) continue;
    numberOf.set(place, members.length);
    members.push(place);
  }
  const next = members.map((place) => (graph.next[place] ?? []).flatMap((to) => numberOf.get(to) ?? []));
  const parts = stronglyConnected(members.length, next);
  const partOf = new Int32Array(members.length);
  for (const [part, numbers] of parts.entries()) for (const number of numbers) partOf[number] = part;

  const own = parts.map((numbers) => numbers.map((number) => members[number] ?? 0));
  const firsts = own.map((places) => graph.first(places));
  const total: number[] = [];
  const onward: number[] = [];
  const cluster = parts.map((_, part) => part);
  const root = (part: number): number => {
    let at = part;
    while (cluster[at] !== at) at = cluster[at] = cluster[cluster[at] ?? at] ?? at;
    return at;
  };
  const isBetter = (a: number, b: number) => {
    const difference = (total[a] ?? 0) - (total[b] ?? 0);
    return difference === 0 ? graph.isBefore(firsts[a] ?? 0, firsts[b] ?? 0) : difference > 0;
  };
  // What a part leads to comes before it.
  for (const [part, numbers] of parts.entries()) {
    let best = -1;
    for (const number of numbers) {
      for (const to of next[number] ?? []) {
        const other = partOf[to] ?? 0;
        if (other === part) continue;
        cluster[root(other)] = root(part);
        if (best < 0 || isBetter(other, best)) best = other;
      }
    }
    onward[part] = best;
    total[part] = (own[part] ?? []).reduce((sum, place) => sum + weight(place), total[best] ?? 0);
  }
  const heads = new Map<number, number>();
  for (const part of parts.keys()) {
    const head = heads.get(root(part));
    if (head === undefined || isBetter(part, head)) heads.set(root(part), part);
  }
  return [...heads.values()].flatMap((head) => {
    const heaviest = total[head] ?? 0;
    if (heaviest <= 0) return [];
    const places: number[] = [];
    for (let part = head; part >= 0; part = onward[part] ?? -1) {
      places.push(...[...(own[part] ?? [])].sort((a, b) => (graph.isBefore(a, b) ? -1 : 1)));
    }
    return [{ weight: heaviest, places }];
  });
}
