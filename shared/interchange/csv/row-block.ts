const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;
const MOST_ROWS = 256;
const MOST_CELLS = 65_536;

/**
 * Rows that are cut the simple way, as places in the bytes of a file: as many cells as the table has columns, parted by
 * one byte; a cell in quotes has none in it, and the delimiter or the end of the row follows its end. All cells of one
 * column can then be read one after the other, which takes a third of the time of going from column to column.
 */
export class RowBlock {
  readonly width: number;
  /** Where each cell begins and ends, row by row. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Rows that are held. */
  rows = 0;
  readonly #mostRows: number;

  constructor(width: number) {
    this.width = width;
    this.#mostRows = Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_CELLS / width)));
    this.starts = new Uint32Array(this.#mostRows * width);
    this.ends = new Uint32Array(this.#mostRows * width);
  }

  get isFull(): boolean {
    return this.rows === this.#mostRows;
  }

  /** Takes rows in place of those held, from here to the first that is another; the answer is where that begins. */
  fill(bytes: Uint8Array, from: number, mark: number): number {
    const { starts, ends, width } = this;
    const { length } = bytes;
    const last = this.#mostRows * width;
    let at = from;
    let cell = 0;
    let rowFrom = from;
    let rowEnd = width;
    this.rows = 0;
    while (cell < last && at < length) {
      let start = at;
      let end: number;
      if (bytes[at] === QUOTE) {
        start = ++at;
        while (at < length && bytes[at] !== QUOTE) at++;
        if (at === length) return rowFrom;
        end = at++;
      } else {
        for (; at < length; at++) {
          const byte = bytes[at] as number;
          if (byte === mark || byte === LINE_FEED || byte === RETURN) break;
        }
        end = at;
      }
      starts[cell] = start;
      ends[cell] = end;
      cell++;
      const next = at < length ? (bytes[at] as number) : LINE_FEED;
      if (next === mark) {
        // One cell more than there are columns, or a file that ends with a delimiter.
        if (cell === rowEnd || ++at === length) return rowFrom;
        continue;
      }
      if (cell !== rowEnd || (next !== LINE_FEED && next !== RETURN)) return rowFrom;
      at += next === RETURN && bytes[at + 1] === LINE_FEED ? 2 : 1;
      rowFrom = Math.min(at, length);
      rowEnd += width;
      this.rows++;
    }
    return rowFrom;
  }
}
