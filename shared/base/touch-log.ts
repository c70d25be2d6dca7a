/** Touches that are remembered; who looks again later than so many must look at everything. */
const MOST_TOUCHES = 40_000;

/**
 * Which numbers (of places, of rows) were touched in which edit, so that who keeps something for each of them looks again
 * only at those. Of the first edit, which makes all, nothing is noted.
 */
export class TouchLog {
  #numbers: number[] = [];
  #edits: number[] = [];
  /** By number, the edit in which it was touched last. */
  readonly #last: number[] = [];
  /** Of this edit and those before it something is no longer known. */
  #forgotten = 1;

  /** `edit`: the number of the edit that goes on, never less than before. */
  touch(number: number, edit: number): void {
    if (edit <= 1 || this.#last[number] === edit) return;
    this.#last[number] = edit;
    if (this.#numbers.length === MOST_TOUCHES) this.#forget(MOST_TOUCHES / 2);
    this.#numbers.push(number);
    this.#edits.push(edit);
  }

  /** Those that were touched after this edit, once for each edit; null where it can no longer be told. */
  since(edit: number): readonly number[] | null {
    if (edit < this.#forgotten) return null;
    let from = this.#edits.length;
    while (from > 0 && (this.#edits[from - 1] ?? 0) > edit) from--;
    return this.#numbers.slice(from);
  }

  #forget(count: number): void {
    this.#forgotten = this.#edits[count - 1] ?? this.#forgotten;
    this.#numbers = this.#numbers.slice(count);
    this.#edits = this.#edits.slice(count);
  }
}
