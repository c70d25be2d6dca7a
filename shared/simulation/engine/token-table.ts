import { grownBytes, grownInts, grownReals } from "./grown.ts";
import { PART_COUNT } from "./parts.ts";

const FIRST_SIZE = 64;

/** What moves through the service: one for a case, more while it is in a parallel split. Columns; places are used again. */
export class TokenTable {
  /** The place of its case. */
  slot = new Int32Array(FIRST_SIZE);
  step = new Int32Array(FIRST_SIZE);
  visit = new Int32Array(FIRST_SIZE);
  /** Approvals that are done. */
  approval = new Int32Array(FIRST_SIZE);
  /** 1 while an approver, not the step's own pool, is waited for. */
  isAsking = new Uint8Array(FIRST_SIZE);
  /** The list in which it waits, −1 = none; and its neighbours there. */
  list = new Int32Array(FIRST_SIZE).fill(-1);
  next = new Int32Array(FIRST_SIZE);
  previous = new Int32Array(FIRST_SIZE);
  /** When the step was reached. */
  reached = new Float64Array(FIRST_SIZE);
  /** When what it waits for now began. */
  since = new Float64Array(FIRST_SIZE);
  /** When work on it first began; NaN = not yet. */
  begun = new Float64Array(FIRST_SIZE);
  /** When work on it last ended. */
  ended = new Float64Array(FIRST_SIZE);
  /** Minutes for which a head is held. */
  held = new Float64Array(FIRST_SIZE);
  givesUpAt = new Float64Array(FIRST_SIZE);
  /** Minutes of each part: token × PART_COUNT + part. */
  parts = new Float64Array(FIRST_SIZE * PART_COUNT);
  /** Places that have been in use, and of these the free ones. */
  used = 0;
  #free = new Int32Array(FIRST_SIZE);
  #freeCount = 0;

  take(slot: number): number {
    if (this.#freeCount === 0 && this.used === this.slot.length) this.#grow();
    const token = this.#freeCount > 0 ? this.#free[--this.#freeCount]! : this.used++;
    this.slot[token] = slot;
    return token;
  }

  release(token: number): void {
    this.slot[token] = -1;
    this.#free[this.#freeCount++] = token;
  }

  #grow(): void {
    const size = 2 * this.slot.length;
    for (const column of ["slot", "step", "visit", "approval", "list", "next", "previous"] as const)
      this[column] = grownInts(this[column], size);
    for (const column of ["reached", "since", "begun", "ended", "held", "givesUpAt"] as const)
      this[column] = grownReals(this[column], size);
    this.isAsking = grownBytes(this.isAsking, size);
    this.list.fill(-1, size / 2);
    this.parts = grownReals(this.parts, size * PART_COUNT);
    this.#free = grownInts(this.#free, size);
  }
}
