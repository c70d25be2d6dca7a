import { grownInts, grownReals } from "./engine/grown.ts";

/**
 * What is to happen, the earliest on top, and of one moment what was put in first: a binary heap in typed arrays. The
 * event that is being handled stays on top until the first one that follows from it takes its place (one sift instead of
 * two), or `settle` removes it.
 */
export class EventHeap {
  count = 0;
  /** The moment of the event that is pushed next: a real that is handed over in a call would be put on the heap of objects. */
  readonly due = new Float64Array(1);
  /** Behind the last one stands Infinity, so that every event in the list has two below it to be compared. */
  #times = new Float64Array(64).fill(Infinity);
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
    const time = this.#times[last]!;
    this.#times[last] = Infinity;
    if (last === 0) return;
    const notes = this.#notes;
    this.due[0] = time;
    this.#sink(notes[2 * last]!, notes[2 * last + 1]!);
  }

  /** Puts in what happens at `due`. `mark`: a whole number from 0 to below 2³¹. */
  push(mark: number): void {
    const turn = this.#turn;
    this.#turn = (turn + 1) | 0;
    const time = this.due[0]!;
    if (this.#isOpen) {
      this.#isOpen = false;
      this.#sink(turn, mark);
      return;
    }
    if (this.count + 1 === this.#times.length) this.#grow();
    const times = this.#times;
    const notes = this.#notes;
    let at = this.count++;
    times[at + 1] = Infinity;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const held = times[above]!;
      if (held <= time) break;
      times[at] = held;
      notes[at << 1] = notes[above << 1]!;
      notes[(at << 1) | 1] = notes[(above << 1) | 1]!;
      at = above;
    }
    times[at] = time;
    notes[at << 1] = turn;
    notes[(at << 1) | 1] = mark;
  }

  #grow(): void {
    const { length } = this.#times;
    this.#times = grownReals(this.#times, 2 * length).fill(Infinity, length);
    this.#notes = grownInts(this.#notes, 4 * length);
  }

  /** Puts the event that is due at the top and lets it sink to its place. */
  #sink(turn: number, mark: number): void {
    const times = this.#times;
    const notes = this.#notes;
    const time = this.due[0]!;
    const end = this.count;
    let at = 0;
    let below = 1;
    while (below < end) {
      const one = times[below]!;
      const other = times[below + 1]!;
      // The sooner of the two by arithmetic: a branch here would be guessed wrong every second time.
      if (one !== other) below += +(other < one);
      else if (isSooner(notes[(below << 1) + 2]!, notes[below << 1]!)) below++;
      const held = times[below]!;
      if (time <= held && (time < held || isSooner(turn, notes[below << 1]!))) break;
      times[at] = held;
      notes[at << 1] = notes[below << 1]!;
      notes[(at << 1) | 1] = notes[(below << 1) | 1]!;
      at = below;
      below = (at << 1) | 1;
    }
    times[at] = time;
    notes[at << 1] = turn;
    notes[(at << 1) | 1] = mark;
  }
}

/** Of two turns that are less than 2³¹ apart. */
const isSooner = (turn: number, other: number): boolean => ((turn - other) | 0) < 0;
