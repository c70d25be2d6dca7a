import { grownReals } from "./grown.ts";

/** Rows of numbers that are only ever added to. */
export class ColumnLog {
  rows: Float64Array;
  count = 0;
  readonly width: number;

  constructor(width: number) {
    this.width = width;
    this.rows = new Float64Array(16 * width);
  }

  /** Where the next row begins, to be filled by the caller. */
  next(): number {
    const at = this.count++ * this.width;
    if (at === this.rows.length) this.rows = grownReals(this.rows, 2 * this.rows.length);
    return at;
  }

  column(index: number): Float64Array<ArrayBuffer> {
    const column = new Float64Array(this.count);
    for (let row = 0; row < this.count; row++) column[row] = this.rows[row * this.width + index]!;
    return column;
  }
}
