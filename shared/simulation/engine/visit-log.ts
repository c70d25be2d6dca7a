const CHUNK = 1 << 16;

/** Visits one after the other, each as its step and then as many numbers as are written down for a visit of that step. */
export class VisitLog {
  /** Visits of each step. */
  readonly counts: Float64Array;
  /** The chunk that is being filled; its first `end` numbers are in use. */
  chunk = new Float64Array(CHUNK);
  end = 0;
  readonly #full: { readonly chunk: Float64Array; readonly end: number }[] = [];
  readonly #widths: readonly number[];

  /** `widths`: how many numbers belong to a visit of each step. */
  constructor(widths: readonly number[]) {
    this.#widths = widths;
    this.counts = new Float64Array(widths.length);
  }

  /** Where the numbers of a new visit go in the chunk; the caller writes them. */
  next(step: number, width: number): number {
    if (this.end + width + 1 > CHUNK) {
      this.#full.push({ chunk: this.chunk, end: this.end });
      this.chunk = new Float64Array(CHUNK);
      this.end = 0;
    }
    const at = this.end;
    this.end = at + width + 1;
    this.chunk[at] = step;
    this.counts[step] = this.counts[step]! + 1;
    return at + 1;
  }

  /** Per step its numbers as columns. */
  columns(): Float64Array<ArrayBuffer>[][] {
    const columns = this.#widths.map((width, step) =>
      Array.from({ length: width }, () => new Float64Array(this.counts[step]!)),
    );
    const rows = new Int32Array(this.#widths.length);
    for (const { chunk, end } of [...this.#full, { chunk: this.chunk, end: this.end }])
      for (let at = 0; at < end; ) {
        const step = chunk[at++]!;
        const row = rows[step]!++;
        for (const column of columns[step]!) column[row] = chunk[at++]!;
      }
    return columns;
  }
}
