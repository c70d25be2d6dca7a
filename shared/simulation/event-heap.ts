import { grownReals } from "./engine/grown.ts";

/**
 * What is to happen, the earliest on top: a binary heap of pairs (moment, mark) in one typed array. The event that is
 * being handled stays on top until the first one that follows from it takes its place (one sift instead of two), or
 * `settle` removes it.
 */
export class EventHeap {
  count = 0;
  #pairs = new Float64Array(128);
  /** The top is being handled: its place may be taken. */
  #isOpen = false;

  get topTime(): number {
    return this.#pairs[0]!;
  }

  /** Hands out the mark on top and leaves its place to be taken. */
  open(): number {
    this.#isOpen = true;
    return this.#pairs[1]!;
  }

  /** Ends the handling of the top. */
  settle(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    const last = 2 * --this.count;
    if (last > 0) this.#sink(this.#pairs[last]!, this.#pairs[last + 1]!);
  }

  /** `mark`: a whole number up to 2³¹. */
  push(time: number, mark: number): void {
    if (this.#isOpen) {
      this.#isOpen = false;
      this.#sink(time, mark);
      return;
    }
    if (2 * this.count === this.#pairs.length) this.#pairs = grownReals(this.#pairs, 4 * this.count);
    const pairs = this.#pairs;
    let at = this.count++;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const held = pairs[2 * above]!;
      if (held <= time) break;
      pairs[2 * at] = held;
      pairs[2 * at + 1] = pairs[2 * above + 1]!;
      at = above;
    }
    pairs[2 * at] = time;
    pairs[2 * at + 1] = mark;
  }

  /** Puts an event at the top and lets it sink to its place. */
  #sink(time: number, mark: number): void {
    const pairs = this.#pairs;
    const count = this.count;
    let at = 0;
    let below = 1;
    while (below < count) {
      if (below + 1 < count && pairs[2 * below + 2]! < pairs[2 * below]!) below++;
      const held = pairs[2 * below]!;
      if (time <= held) break;
      pairs[2 * at] = held;
      pairs[2 * at + 1] = pairs[2 * below + 1]!;
      at = below;
      below = 2 * at + 1;
    }
    pairs[2 * at] = time;
    pairs[2 * at + 1] = mark;
  }
}
