import type { BlueprintGraph } from "./blueprint-graph.ts";

/** A figure of a place: of its step, its joins, and the steps that are joined to it. */
export type FigureAt = (graph: BlueprintGraph, place: number) => number;

/** A figure for each place of a graph. After an edit it is told anew only of the places that the edit touches. */
export class PlaceFigures {
  readonly #graph: BlueprintGraph;
  readonly #figureAt: FigureAt;
  readonly #seesBands: boolean;
  #values = new Float64Array(0);
  readonly #above = new Set<number>();
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

  /** Those with a figure above nought, in no order. */
  get places(): Iterable<number> {
    this.#refresh();
    return this.#above;
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
    for (let gone = steps.length; gone < this.#size; gone++) this.#above.delete(gone);
    this.#size = steps.length;
    const touched = stamps.since(this.#seenAt, this.#seesBands);
    if (touched) for (const place of touched) this.#look(place);
    else for (let place = 0; place < steps.length; place++) this.#look(place);
    this.#seenAt = stamps.edit;
  }

  #look(place: number): void {
    if (place >= this.#size) return;
    const value = this.#figureAt(this.#graph, place);
    if (value > 0) this.#above.add(place);
    else this.#above.delete(place);
    if (value === this.#values[place]) return;
    this.#values[place] = value;
    this.#changedAt = this.#graph.stamps.edit;
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
