import type { BlueprintGraph } from "./blueprint-graph.ts";
import { connectedParts } from "./connected-parts.ts";

/** A way through some of the steps, with what its steps weigh together. */
export interface HeaviestWay {
  readonly weight: number;
  /** In the order in which a case passes them; a loop counts once, with all of its steps. */
  readonly places: readonly number[];
}

const NOTHING: readonly number[] = [];

/**
 * Of the steps that belong (waits, approvals …), joined by the ways that lead from one of them right to the next: the
 * heaviest way in each cluster. Those that weigh less than `least` are left out.
 */
export function heaviestWays(
  graph: BlueprintGraph,
  belongs: (place: number) => boolean,
  weightAt: (place: number) => number,
  least: number,
): HeaviestWay[] {
  const members: number[] = [];
  const numberOf = new Int32Array(graph.steps.length).fill(-1);
  const weights: number[] = [];
  let whole = 0;
  for (let place = 0; place < graph.steps.length; place++) {
    if (!belongs(place)) continue;
    const weight = weightAt(place);
    numberOf[place] = members.length;
    members.push(place);
    weights.push(weight);
    whole += weight;
  }
  if (whole < least || whole <= 0) return [];

  const next = members.map((place) => within(graph.next[place] ?? NOTHING, numberOf));
  const { count, partOf, places: inParts, starts } = connectedParts(members.length, next);
  // Without lists of their own: most parts are a single step, and there are thousands.
  const memberAt = (at: number): number => members[inParts[at] ?? 0] ?? 0;
  const firstIn = (part: number): number => {
    const end = starts[part + 1] ?? 0;
    let first = memberAt(starts[part] ?? 0);
    for (let at = (starts[part] ?? 0) + 1; at < end; at++)
      if (graph.isBefore(memberAt(at), first)) first = memberAt(at);
    return first;
  };
  const total = new Float64Array(count);
  const onward = new Int32Array(count).fill(-1);
  const cluster = Int32Array.from(total.keys());
  const root = (part: number): number => {
    let at = part;
    for (let up = cluster[at] ?? at; up !== at; up = cluster[at] ?? at) {
      cluster[at] = cluster[up] ?? up;
      at = up;
    }
    return at;
  };
  const isBetter = (a: number, b: number) => {
    const difference = (total[a] ?? 0) - (total[b] ?? 0);
    return difference === 0 ? graph.isBefore(firstIn(a), firstIn(b)) : difference > 0;
  };
  // What a part leads to comes before it.
  for (let part = 0; part < count; part++) {
    let best = -1;
    let own = 0;
    for (let at = starts[part] ?? 0; at < (starts[part + 1] ?? 0); at++) {
      const number = inParts[at] ?? 0;
      own += weights[number] ?? 0;
      for (const to of next[number] ?? NOTHING) {
        const other = partOf[to] ?? 0;
        if (other === part) continue;
        cluster[root(other)] = root(part);
        if (best < 0 || isBetter(other, best)) best = other;
      }
    }
    onward[part] = best;
    total[part] = own + (best < 0 ? 0 : (total[best] ?? 0));
  }
  const heads = new Int32Array(count).fill(-1);
  for (let part = 0; part < count; part++) {
    const at = root(part);
    const head = heads[at] ?? -1;
    if (head < 0 || isBetter(part, head)) heads[at] = part;
  }
  const found: HeaviestWay[] = [];
  for (const head of heads) {
    const weight = total[head] ?? 0;
    if (head < 0 || weight < least || weight <= 0) continue;
    const places: number[] = [];
    for (let part = head; part >= 0; part = onward[part] ?? -1) {
      const [from, end] = [starts[part] ?? 0, starts[part + 1] ?? 0];
      if (end - from === 1) places.push(memberAt(from));
      else
        places.push(
          ...Array.from(inParts.subarray(from, end), (number) => members[number] ?? 0).sort(asRead),
        );
    }
    found.push({ weight, places });
  }
  return found;

  function asRead(a: number, b: number): number {
    return graph.isBefore(a, b) ? -1 : 1;
  }
}

/** The places of a list that belong, by their numbers; no list of its own where none does. */
function within(places: readonly number[], numberOf: Int32Array): readonly number[] {
  let found: number[] | null = null;
  for (const place of places) {
    const number = numberOf[place] ?? -1;
    if (number < 0) continue;
    found ??= [];
    found.push(number);
  }
  return found ?? NOTHING;
}
