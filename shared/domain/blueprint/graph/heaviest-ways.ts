import type { BlueprintGraph } from "./blueprint-graph.ts";
import { connectedParts, placesOf } from "./connected-parts.ts";

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
  const parts = connectedParts(members.length, next);
  const { count, partOf } = parts;
  const placesIn = (part: number): number[] =>
    Array.from(placesOf(parts, part), (number) => members[number] ?? 0);
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
  const firstIn = (part: number): number => {
    const numbers = placesOf(parts, part);
    return numbers.length === 1 ? (members[numbers[0] ?? 0] ?? 0) : graph.first(placesIn(part));
  };
  const isBetter = (a: number, b: number) => {
    const difference = (total[a] ?? 0) - (total[b] ?? 0);
    return difference === 0 ? graph.isBefore(firstIn(a), firstIn(b)) : difference > 0;
  };
  // What a part leads to comes before it.
  for (let part = 0; part < count; part++) {
    let best = -1;
    let own = 0;
    for (const number of placesOf(parts, part)) {
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
  const heads = new Map<number, number>();
  for (let part = 0; part < count; part++) {
    const head = heads.get(root(part));
    if (head === undefined || isBetter(part, head)) heads.set(root(part), part);
  }
  return [...heads.values()].flatMap((head) => {
    const weight = total[head] ?? 0;
    if (weight < least || weight <= 0) return [];
    const places: number[] = [];
    for (let part = head; part >= 0; part = onward[part] ?? -1) {
      const own = placesIn(part);
      if (own.length > 1) own.sort((a, b) => (graph.isBefore(a, b) ? -1 : 1));
      places.push(...own);
    }
    return [{ weight, places }];
  });
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
