/**
 * What is to happen, the earliest on top: a binary heap in typed arrays. The event that is being handled stays on top
 * until the first one that follows from it takes its place (one sift instead of two), or `settle` removes it.
 */
export class EventHeap {
  count = 0;
  #times = new Float64Array(64);
  #marks = new Int32Array(64);
  /** The top is being handled: its place may be taken. */
  #isOpen = false;

  get topTime(): number {
    return this.#times[0]!;
  }

  /** Hands out the mark on top and leaves its place to be taken. */
  open(): number {
    this.#isOpen = true;
    return this.#marks[0]!;
  }

  /** Ends the handling of the top. */
  settle(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    const last = --this.count;
    if (last > 0) this.#sink(this.#times[last]!, this.#marks[last]!);
  }

  push(time: number, mark: number): void {
    if (this.#isOpen) {
      this.#isOpen = false;
      this.#sink(time, mark);
      return;
    }
    if (this.count === this.#times.length) this.#grow();
    const times = this.#times;
    const marks = this.#marks;
    let at = this.count++;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const held = times[above]!;
      if (held <= time) break;
      times[at] = held;
      marks[at] = marks[above]!;
      at = above;
    }
    times[at] = time;
    marks[at] = mark;
  }

  /** Puts an event at the top and lets it sink to its place. */
  #sink(time: number, mark: number): void {
    const times = this.#times;
    const marks = this.#marks;
    const count = this.count;
    let at = 0;
    let below = 1;
    while (below < count) {
      if (below + 1 < count && times[below + 1]! < times[below]!) below++;
      const held = times[below]!;
      if (time <= held) break;
      times[at] = held;
      marks[at] = marks[below]!;
      at = below;
      below = 2 * at + 1;
    }
    times[at] = time;
    marks[at] = mark;
  }

  #grow(): void {
    const times = new Float64Array(2 * this.#times.length);
    times.set(this.#times);
    this.#times = times;
    const marks = new Int32Array(times.length);
    marks.set(this.#marks);
    this.#marks = marks;
  }
}
