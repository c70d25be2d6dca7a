import { TouchLog } from "@shared/base/touch-log.ts";

/** When something of a graph was another last, told in edits: who works something out from it looks only at the rest. */
export class Stamps {
  /** The edit that goes on; the first is that which makes the graph. */
  edit = 1;
  /** Steps or ways came or went. */
  ways = 1;
  /** A join that is no way came or went. */
  asides = 1;
  /** The order in which the map is read. */
  order = 1;
  /** Places: their step, a join of it, or a step that is joined to it. */
  readonly #places = new TouchLog();
  /** Places: their band, or that of a step that is joined to theirs. */
  readonly #bands = new TouchLog();

  touch(place: number): void {
    this.#places.touch(place, this.edit);
  }

  touchBand(place: number): void {
    this.#bands.touch(place, this.edit);
  }

  /** The places that were touched after this edit; null where all have to be looked at. */
  since(edit: number, seesBands: boolean): readonly number[] | null {
    const places = this.#places.since(edit);
    if (!seesBands || !places) return places;
    const bands = this.#bands.since(edit);
    return bands && [...places, ...bands];
  }
}
