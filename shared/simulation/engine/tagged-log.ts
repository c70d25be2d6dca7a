/** Rows of the first piece, and of the longest ones. */
const FIRST = 64;
const LONGEST = 8_192;

/**
 * Reals that each belong to one of several columns (a step, a pool), in the order in which they were seen: one log that
 * is written to from one place to the next costs less than a log for each column, and they are taken apart when read.
 */
export class TaggedLog {
  /** The piece that is being filled, to be read after `next`. */
  values = new Float64Array(FIRST);
  tags = new Int32Array(FIRST);
  #at = 0;
  readonly #full: { readonly values: Float64Array; readonly tags: Int32Array }[] = [];

  /** Where the next row lies in `values` and `tags`, to be filled by the caller. */
  next(): number {
    if (this.#at === this.values.length) this.#begin();
    return this.#at++;
  }

  #begin(): void {
    const { values, tags } = this;
    this.#full.push({ values, tags });
    const length = Math.min(2 * values.length, LONGEST);
    this.values = new Float64Array(length);
    this.tags = new Int32Array(length);
    this.#at = 0;
  }

  /** What belongs to each of so many columns, in the order in which it was seen. */
  columns(count: number): Float64Array<ArrayBuffer>[] {
    const counts = new Int32Array(count);
    const pieces = [...this.#full, { values: this.values.subarray(0, this.#at), tags: this.tags }];
    for (const { values, tags } of pieces)
      for (let at = 0; at < values.length; at++) counts[tags[at]!] = counts[tags[at]!]! + 1;
    const columns = Array.from(counts, (length) => new Float64Array(length));
    counts.fill(0);
    for (const { values, tags } of pieces)
      for (let at = 0; at < values.length; at++) {
        const tag = tags[at]!;
        const row = counts[tag]!;
        columns[tag]![row] = values[at]!;
        counts[tag] = row + 1;
      }
    return columns;
  }
}
