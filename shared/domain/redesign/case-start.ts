import type { BlueprintGraph } from "../blueprint/graph/blueprint-graph.ts";
import { figures } from "../blueprint/graph/place-figures.ts";
import { isWay } from "./case-graph.ts";

/** Of a step that leads on: it is of the kind start; nothing leads to it. */
const LEADS_ON = { marked: 1, unentered: 2 } as const;

const beginningsOf = figures((graph, place) => {
  const ways = graph.joinsAt(place).filter(isWay);
  if (!ways.some(({ from }) => from === place)) return 0;
  const isEntered = ways.some(({ to }) => to === place);
  const isMarked = graph.steps[place]?.kind === "start";
  return (isMarked ? LEADS_ON.marked : 0) + (isEntered ? 0 : LEADS_ON.unentered);
});

class Beginnings {
  readonly #graph: BlueprintGraph;
  #told: { readonly at: number; readonly isOne: boolean } | null = null;

  constructor(graph: BlueprintGraph) {
    this.#graph = graph;
  }

  get isOne(): boolean {
    const { changedAt } = this.#graph.kept(beginningsOf);
    if (!this.#told || changedAt > this.#told.at)
      this.#told = { at: this.#graph.stamps.edit, isOne: this.#count() === 1 };
    return this.#told.isOne;
  }

  #count(): number {
    const { places, values } = this.#graph.kept(beginningsOf);
    let marked = 0;
    let others = 0;
    for (const place of places) {
      const value = values[place] ?? 0;
      marked += value & LEADS_ON.marked;
      others += value >> 1;
    }
    return marked > 0 ? marked : others;
  }
}

const beginnings = (graph: BlueprintGraph): Beginnings => new Beginnings(graph);

/** Whether a case has one place to begin at, as `caseGraph` looks for it: else no time of a whole case can be told. */
export const hasOneStart = (graph: BlueprintGraph): boolean => graph.kept(beginnings).isOne;
