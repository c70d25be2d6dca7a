import { grownReals } from "./engine/grown.ts";

/** Moment, turn and mark. */
const WIDTH = 3;

/**
 * What is to happen, the earliest on top, and of one moment what was put in first: a binary heap in one typed array. The
 * event that is being handled stays on top until the first one that follows from it takes its place (one sift instead of
 * two), or `settle` removes it.
 */
export class EventHeap {
  count = 0;
  #rows = new Float64Array(64 * WIDTH);
  /** The top is being handled: its place may be taken. */
  #isOpen = false;
  #turn = 0;

  get topTime(): number {
    return this.#rows[0]!;
  }

  /** Hands out the mark on top and leaves its place to be taken. */
  open(): number {
    this.#isOpen = true;
    return this.#rows[2]!;
  }

  /** Ends the handling of the top. */
  settle(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    const last = --this.count * WIDTH;
    const rows = this.#rows;
    if (last > 0) this.#sink(rows[last]!, rows[last + 1]!, rows[last + 2]!);
  }

  /** `mark`: a whole number up to 2³¹. */
  push(time: number, mark: number): void {
    const turn = this.#turn++;
    if (this.#isOpen) {
      this.#isOpen = false;
      this.#sink(time, turn, mark);
      return;
    }
    if (this.count * WIDTH === this.#rows.length) this.#rows = grownReals(this.#rows, 2 * this.#rows.length);
    const rows = this.#rows;
    let at = this.count++;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const held = rows[above * WIDTH]!;
      if (held <= time) break;
      rows[at * WIDTH] = held;
      rows[at * WIDTH + 1] = rows[above * WIDTH + 1]!;
      rows[at * WIDTH + 2] = rows[above * WIDTH + 2]!;
      at = above;
    }
    rows[at * WIDTH] = time;
    rows[at * WIDTH + 1] = turn;
    rows[at * WIDTH + 2] = mark;
  }

  /** Puts an event at the top and lets it sink to its place. */
  #sink(time: number, turn: number, mark: number): void {
    const rows = this.#rows;
    const end = this.count * WIDTH;
    let at = 0;
    let below = WIDTH;
    while (below < end) {
      const right = below + WIDTH;
      let held = rows[below]!;
      if (right < end) {
        const other = rows[right]!;
        if (other < held || (other === held && rows[right + 1]! < rows[below + 1]!)) {
          held = other;
          below = right;
        }
      }
      if (time < held || (time === held && turn < rows[below + 1]!)) break;
      rows[at] = held;
      rows[at + 1] = rows[below + 1]!;
      rows[at + 2] = rows[below + 2]!;
      at = below;
      below = 2 * at + WIDTH;
    }
    rows[at] = time;
    rows[at + 1] = turn;
    rows[at + 2] = mark;
  }
}
