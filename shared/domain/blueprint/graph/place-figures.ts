import type { BlueprintGraph } from "./blueprint-graph.ts";

/** A figure of a place: of its step, its band, its joins, and the kinds and bands of the steps that are joined to it. */
export type FigureAt = (graph: BlueprintGraph, place: number) => number;

/** A figure for each place of a graph. After an edit it is told anew only of the places that the edit touches. */
export class PlaceFigures {
  readonly #graph: BlueprintGraph;
  readonly #figureAt: FigureAt;
  #values = new Float64Array(0);
  #size = 0;
  #seenAt = 0;
  #changedAt = 0;

  constructor(graph: BlueprintGraph, figureAt: FigureAt) {
    this.#graph = graph;
    this.#figureAt = figureAt;
  }

  /** By place; those behind the last mean nothing. */
  get values(): Float64Array {
    this.#refresh();
    return this.#values;
  }

  /** The edit in which any figure was another. */
  get changedAt(): number {
    this.#refresh();
    return this.#changedAt;
  }

  /** Those with a figure above nought. */
  get places(): number[] {
    const { values } = this;
    const found: number[] = [];
    for (let place = 0; place < this.#size; place++) if ((values[place] ?? 0) > 0) found.push(place);
    return found;
  }

  #refresh(): void {
    const { stamps, steps } = this.#graph;
    if (this.#seenAt === stamps.edit) return;
    if (steps.length > this.#values.length) {
      const values = new Float64Array(2 * steps.length);
      values.set(this.#values);
      this.#values = values;
    }
    if (steps.length !== this.#size) this.#changedAt = stamps.edit;
    this.#size = steps.length;
    for (let place = 0; place < steps.length; place++) {
      if ((stamps.places[place] ?? 0) <= this.#seenAt) continue;
      const value = this.#figureAt(this.#graph, place);
      if (value === this.#values[place]) continue;
      this.#values[place] = value;
      this.#changedAt = stamps.edit;
    }
    this.#seenAt = stamps.edit;
  }
}

/** To be kept with a graph. */
export const figures =
  (figureAt: FigureAt) =>
  (graph: BlueprintGraph): PlaceFigures =>
    new PlaceFigures(graph, figureAt);
