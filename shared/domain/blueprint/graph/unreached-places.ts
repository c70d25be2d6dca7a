import type { BlueprintGraph } from "./blueprint-graph.ts";
import { figures } from "./place-figures.ts";

const startsOf = figures(({ steps }, place) => (steps[place]?.kind === "start" ? 1 : 0));

/** Of a graph with a start, the places to which no way and no word leads from one; kept until any is another. */
export class UnreachedPlaces {
  readonly #graph: BlueprintGraph;
  #told: { readonly at: number; readonly places: readonly number[] } | null = null;

  constructor(graph: BlueprintGraph) {
    this.#graph = graph;
  }

  get places(): readonly number[] {
    const starts = this.#graph.kept(startsOf);
    const { ways, asides, edit } = this.#graph.stamps;
    if (!this.#told || Math.max(ways, asides, starts.changedAt) > this.#told.at)
      this.#told = { at: edit, places: this.#find(starts.places) };
    return this.#told.places;
  }

  #find(starts: Iterable<number>): number[] {
    const { flows, steps } = this.#graph;
    const isReached = new Uint8Array(steps.length);
    const ahead = [...starts];
    if (ahead.length === 0) return [];
    for (const place of ahead) isReached[place] = 1;
    const reach = (place: number) => {
      if (isReached[place] === 1) return;
      isReached[place] = 1;
      ahead.push(place);
    };
    const informed = this.#informed();
    for (let place = ahead.pop(); place !== undefined; place = ahead.pop()) {
      const end = flows.starts[place + 1] ?? 0;
      for (let flow = flows.starts[place] ?? 0; flow < end; flow++) reach(flows.to[flow] ?? 0);
      if (informed.size > 0) for (const to of informed.get(place) ?? []) reach(to);
    }
    const unreached: number[] = [];
    for (let place = 0; place < steps.length; place++) if (isReached[place] === 0) unreached.push(place);
    return unreached;
  }

  /** By place, those that it informs. */
  #informed(): ReadonlyMap<number, readonly number[]> {
    const informed = new Map<number, number[]>();
    for (const { from, to, kind } of this.#graph.asides) {
      if (kind !== "information") continue;
      const held = informed.get(from);
      if (held) held.push(to);
      else informed.set(from, [to]);
    }
    return informed;
  }
}

export const unreachedPlaces = (graph: BlueprintGraph): UnreachedPlaces => new UnreachedPlaces(graph);
