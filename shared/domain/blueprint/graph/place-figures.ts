import type { BlueprintGraph } from "./blueprint-graph.ts";

/** A figure of a place: of its step, its joins, and the steps that are joined to it. */
export type FigureAt = (graph: BlueprintGraph, place: number) => number;

/** A figure for each place of a graph. After an edit it is told anew only of the places that the edit touches. */
export class PlaceFigures {
  readonly #graph: BlueprintGraph;
  readonly #figureAt: FigureAt;
  readonly #seesBands: boolean;
  #values = new Float64Array(0);
  #size = 0;
  #seenAt = 0;
  #changedAt = 0;

  /** `seesBands`: it rests on the bands of these steps, too. */
  constructor(graph: BlueprintGraph, figureAt: FigureAt, seesBands: boolean) {
    this.#graph = graph;
    this.#figureAt = figureAt;
    this.#seesBands = seesBands;
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
    const { places, bands } = stamps;
    const seen = this.#seenAt;
    for (let place = 0; place < steps.length; place++) {
      const isSeen = (places[place] ?? 0) <= seen && (!this.#seesBands || (bands[place] ?? 0) <= seen);
      if (isSeen) continue;
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
    new PlaceFigures(graph, figureAt, false);

/** Those that rest on bands, too. */
export const figuresOfBands =
  (figureAt: FigureAt) =>
  (graph: BlueprintGraph): PlaceFigures =>
    new PlaceFigures(graph, figureAt, true);
