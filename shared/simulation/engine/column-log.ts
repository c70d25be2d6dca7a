/** Rows of the first piece, and of the longest ones. */
const FIRST = 16;
const LONGEST = 8_192;

/** Rows of numbers that are only ever added to, piece by piece: none is ever copied to make room. */
export class ColumnLog {
  /** The piece that is being filled, to be read after `next`. */
  rows: Float64Array<ArrayBuffer>;
  count = 0;
  readonly width: number;
  #end = 0;
  readonly #full: Float64Array<ArrayBuffer>[] = [];

  constructor(width: number) {
    this.width = width;
    this.rows = new Float64Array(FIRST * width);
  }

  /** Where the next row begins in `rows`, to be filled by the caller. */
  next(): number {
    if (this.#end === this.rows.length) this.#begin();
    const at = this.#end;
    this.#end = at + this.width;
    this.count++;
    return at;
  }

  #begin(): void {
    this.#full.push(this.rows);
    this.rows = new Float64Array(Math.min(2 * this.rows.length, LONGEST * this.width));
    this.#end = 0;
  }

  column(index: number): Float64Array<ArrayBuffer> {
    const { count, width } = this;
    const column = new Float64Array(count);
    let row = 0;
    for (const piece of [...this.#full, this.rows])
      for (let at = index; at < piece.length && row < count; at += width) column[row++] = piece[at]!;
    return column;
  }
}
