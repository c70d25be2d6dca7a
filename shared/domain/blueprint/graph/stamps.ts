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
  /** By place: its step, a join of it, or a step that is joined to it. */
  readonly places: number[] = [];
  /** By place: its band, or that of a step that is joined to it. */
  readonly bands: number[] = [];

  touch(place: number): void {
    this.places[place] = this.edit;
    this.bands[place] ??= this.edit;
  }

  touchBand(place: number): void {
    this.bands[place] = this.edit;
    this.places[place] ??= this.edit;
  }
}
