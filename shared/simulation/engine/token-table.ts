import { grownInts, grownReals } from "./grown.ts";
import { PART_COUNT } from "./parts.ts";

const FIRST_SIZE = 64;

/** Whole numbers of a token: token × TOKEN_INTS + one of these. */
export const TOKEN_INTS = 8;
export const TOKEN_INT_BITS = 3;
/** The place of its case. */
export const SLOT = 0;
export const STEP = 1;
export const VISIT = 2;
/** Approvals that are done. */
export const APPROVAL_TURN = 3;
/** 1 while an approver, not the step's own pool, is waited for. */
export const IS_ASKING = 4;
/** The list in which it waits, −1 = none; and its neighbours there. */
export const LIST = 5;
export const NEXT = 6;
export const PREVIOUS = 7;

/** Reals of a token: token × TOKEN_REALS + one of these; before them lie the minutes of each part of the visit. */
export const TOKEN_REALS = 16;
export const TOKEN_REAL_BITS = 4;
/** When the step was reached. */
export const REACHED = 8;
/** When what it waits for now began. */
export const SINCE = 9;
/** When work on it first began; −1 = not yet. */
export const BEGUN = 10;
/** When work on it last ended. */
export const ENDED = 11;
/** Minutes for which a head is held. */
export const HELD = 12;
export const GIVES_UP_AT = 13;

/** What moves through the service: one for a case, more while it is in a parallel split. Places are used again. */
export class TokenTable {
  ints = new Int32Array(FIRST_SIZE * TOKEN_INTS);
  reals = new Float64Array(FIRST_SIZE * TOKEN_REALS);
  /** Minutes of each part along the token's way, from the arrival on: token × PART_COUNT + part. */
  ways = new Float64Array(FIRST_SIZE * PART_COUNT);
  /** Places that have been in use. */
  used = 0;
  #size = FIRST_SIZE;
  #free = new Int32Array(FIRST_SIZE);
  #freeCount = 0;

  take(slot: number): number {
    if (this.#freeCount === 0 && this.used === this.#size) this.#grow();
    const token = this.#freeCount > 0 ? this.#free[--this.#freeCount]! : this.used++;
    const at = token * TOKEN_INTS;
    this.ints[at + SLOT] = slot;
    this.ints[at + LIST] = -1;
    this.reals[token * TOKEN_REALS + GIVES_UP_AT] = -1;
    return token;
  }

  /** The way of a case that arrives. */
  beginWay(token: number): void {
    const { ways } = this;
    const from = token * PART_COUNT;
    for (let part = 0; part < PART_COUNT; part++) ways[from + part] = 0;
  }

  /** The way that a branch has behind it when it parts from another. */
  shareWay(from: number, to: number): void {
    const start = from * PART_COUNT;
    this.ways.copyWithin(to * PART_COUNT, start, start + PART_COUNT);
  }

  release(token: number): void {
    this.ints[token * TOKEN_INTS + SLOT] = -1;
    this.ints[token * TOKEN_INTS + LIST] = -1;
    this.#free[this.#freeCount++] = token;
  }

  #grow(): void {
    this.#size *= 2;
    this.ints = grownInts(this.ints, this.#size * TOKEN_INTS);
    this.reals = grownReals(this.reals, this.#size * TOKEN_REALS);
    this.ways = grownReals(this.ways, this.#size * PART_COUNT);
    this.#free = grownInts(this.#free, this.#size);
  }
}
