import { grownInts, grownReals } from "./engine/grown.ts";

/**
 * What is to happen, the earliest on top, and of one moment what was put in first: a binary heap in typed arrays. The
 * event that is being handled stays on top until the first one that follows from it takes its place (one sift instead of
 * two), or `settle` removes it.
 */
export class EventHeap {
  count = 0;
  #times = new Float64Array(64);
  /** Per event its turn and its mark. Turns run through 32 bits and start anew: those in the heap are close together. */
  #notes = new Int32Array(128);
  /** The top is being handled: its place may be taken. */
  #isOpen = false;
  #turn = 0;

  get topTime(): number {
    return this.#times[0]!;
  }

  /** Hands out the mark on top and leaves its place to be taken. */
  open(): number {
    this.#isOpen = true;
    return this.#notes[1]!;
  }

  /** Ends the handling of the top. */
  settle(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    const last = --this.count;
    const notes = this.#notes;
    if (last > 0) this.#sink(this.#times[last]!, notes[2 * last]!, notes[2 * last + 1]!);
  }

  /** `mark`: a whole number from 0 to below 2³¹. */
  push(time: number, mark: number): void {
    const turn = this.#turn;
    this.#turn = (turn + 1) | 0;
    if (this.#isOpen) {
      this.#isOpen = false;
      this.#sink(time, turn, mark);
      return;
    }
    if (this.count === this.#times.length) this.#grow();
    const times = this.#times;
    const notes = this.#notes;
    let at = this.count++;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const held = times[above]!;
      if (held <= time) break;
      times[at] = held;
      notes[2 * at] = notes[2 * above]!;
      notes[2 * at + 1] = notes[2 * above + 1]!;
      at = above;
    }
    times[at] = time;
    notes[2 * at] = turn;
    notes[2 * at + 1] = mark;
  }

  #grow(): void {
    this.#times = grownReals(this.#times, 2 * this.#times.length);
    this.#notes = grownInts(this.#notes, 2 * this.#notes.length);
  }

  /** Puts an event at the top and lets it sink to its place. */
  #sink(time: number, turn: number, mark: number): void {
    const times = this.#times;
    const notes = this.#notes;
    const end = this.count;
    let at = 0;
    let below = 1;
    while (below < end) {
      const right = below + 1;
      let held = times[below]!;
      if (right < end) {
        const other = times[right]!;
        if (other < held || (other === held && isSooner(notes[2 * right]!, notes[2 * below]!))) {
          held = other;
          below = right;
        }
      }
      if (time < held || (time === held && isSooner(turn, notes[2 * below]!))) break;
      times[at] = held;
      notes[2 * at] = notes[2 * below]!;
      notes[2 * at + 1] = notes[2 * below + 1]!;
      at = below;
      below = 2 * at + 1;
    }
    times[at] = time;
    notes[2 * at] = turn;
    notes[2 * at + 1] = mark;
  }
}

/** Of two turns that are less than 2³¹ apart. */
const isSooner = (turn: number, other: number): boolean => ((turn - other) | 0) < 0;
