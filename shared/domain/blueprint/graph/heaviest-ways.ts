import type { BlueprintGraph } from "./blueprint-graph.ts";
import { type Groups, groupsAmong } from "./groups.ts";
import { type FigureAt, PlaceFigures } from "./place-figures.ts";

/** A way through some of the steps, with what its steps weigh together. */
export interface HeaviestWay {
  readonly weight: number;
  /** In the order in which a case passes them; a loop counts once, with all of its steps. */
  readonly places: readonly number[];
}

/** What a step weighs that does not belong to any way. */
export const NOT_ON_THE_WAY = -1;

/**
 * Of the steps that belong (waits, approvals …), joined by the ways that lead from one of them right to the next: the
 * heaviest way in each cluster. They are kept until a weight, a way or the order of the map is another.
 */
export class HeaviestWays {
  readonly #graph: BlueprintGraph;
  readonly #weights: PlaceFigures;
  #told: { readonly at: number; readonly least: number; readonly ways: readonly HeaviestWay[] } | null = null;

  /** `seesBands`: the weights rest on bands, too. */
  constructor(graph: BlueprintGraph, weightAt: FigureAt, seesBands = false) {
    this.#graph = graph;
    this.#weights = new PlaceFigures(graph, weightAt, seesBands);
  }

  /** Those that weigh less than this are left out. */
  from(least: number): readonly HeaviestWay[] {
    const { ways, order, edit } = this.#graph.stamps;
    const held = this.#told;
    if (held && held.least === least && Math.max(ways, order, this.#weights.changedAt) <= held.at)
      return held.ways;
    this.#told = { at: edit, least, ways: this.#find(least) };
    return this.#told.ways;
  }

  #find(least: number): HeaviestWay[] {
    const { values } = this.#weights;
    const size = this.#graph.steps.length;
    const isIn = new Uint8Array(size);
    let whole = 0;
    for (let place = 0; place < size; place++) {
      const weight = values[place] ?? 0;
      if (weight === NOT_ON_THE_WAY) continue;
      isIn[place] = 1;
      whole += weight;
    }
    if (whole < least || whole <= 0) return [];
    const ways = new Ways(this.#graph, groupsAmong(this.#graph, isIn), values);
    return ways.heads().flatMap((head) => {
      const weight = ways.weightFrom(head);
      return weight < least || weight <= 0 ? [] : [{ weight, places: ways.placesFrom(head) }];
    });
  }
}

/** To be kept with a graph; a step weighs `NOT_ON_THE_WAY`, or nought and more. */
export const heaviestWays =
  (weightAt: FigureAt, seesBands = false) =>
  (graph: BlueprintGraph): HeaviestWays =>
    new HeaviestWays(graph, weightAt, seesBands);

/** The heaviest way on from each group, and which groups hang together. */
class Ways {
  readonly #graph: BlueprintGraph;
  readonly #groups: Groups;
  readonly #weights: Float64Array;
  /** By group: the weight of the heaviest way that begins there, and the group to which it goes next. */
  readonly #total: Float64Array;
  readonly #onward: Int32Array;
  /** By group: another one of its cluster, up to the one that names itself. */
  readonly #cluster: Int32Array;

  constructor(graph: BlueprintGraph, groups: Groups, weights: Float64Array) {
    this.#graph = graph;
    this.#groups = groups;
    this.#weights = weights;
    this.#total = new Float64Array(groups.count);
    this.#onward = new Int32Array(groups.count);
    this.#cluster = new Int32Array(groups.count);
    // What a group leads to comes before it.
    for (let group = 0; group < groups.count; group++) this.#follow(group);
  }

  /** The group with which the heaviest way of each cluster begins. */
  heads(): number[] {
    const { count } = this.#groups;
    const heads = new Map<number, number>();
    for (let group = 0; group < count; group++) {
      const root = this.#rootOf(group);
      const head = heads.get(root);
      if (head === undefined || this.#isBetter(group, head)) heads.set(root, group);
    }
    return [...heads.values()];
  }

  weightFrom(head: number): number {
    return this.#total[head] ?? 0;
  }

  placesFrom(head: number): number[] {
    const asRead = (a: number, b: number) => (this.#graph.isBefore(a, b) ? -1 : 1);
    const places: number[] = [];
    for (let group = head; group >= 0; group = this.#onward[group] ?? -1)
      places.push(...this.#membersOf(group).sort(asRead));
    return places;
  }

  #follow(group: number): void {
    const { groupOf, places, starts } = this.#groups;
    const { starts: firsts, to: flows } = this.#graph.flows;
    this.#cluster[group] = group;
    let best = -1;
    let own = 0;
    for (let at = starts[group] ?? 0; at < (starts[group + 1] ?? 0); at++) {
      const place = places[at] ?? 0;
      own += this.#weights[place] ?? 0;
      const end = firsts[place + 1] ?? 0;
      for (let flow = firsts[place] ?? 0; flow < end; flow++) {
        const to = flows[flow] ?? 0;
        const other = groupOf[to] ?? -1;
        if (other < 0 || other === group) continue;
        this.#cluster[this.#rootOf(other)] = group;
        if (best < 0 || this.#isBetter(other, best)) best = other;
      }
    }
    this.#onward[group] = best;
    this.#total[group] = own + (best < 0 ? 0 : (this.#total[best] ?? 0));
  }

  #rootOf(group: number): number {
    const cluster = this.#cluster;
    let at = group;
    for (let up = cluster[at] ?? at; up !== at; up = cluster[at] ?? at) {
      cluster[at] = cluster[up] ?? up;
      at = up;
    }
    return at;
  }

  /** Heavier, or as heavy and read first. */
  #isBetter(a: number, b: number): boolean {
    const difference = (this.#total[a] ?? 0) - (this.#total[b] ?? 0);
    return difference === 0 ? this.#graph.isBefore(this.#firstIn(a), this.#firstIn(b)) : difference > 0;
  }

  #firstIn(group: number): number {
    const { places, starts } = this.#groups;
    const from = starts[group] ?? 0;
    if ((starts[group + 1] ?? 0) - from === 1) return places[from] ?? -1;
    return this.#graph.first(this.#membersOf(group));
  }

  #membersOf(group: number): number[] {
    const { places, starts } = this.#groups;
    return places.slice(starts[group], starts[group + 1]);
  }
}
