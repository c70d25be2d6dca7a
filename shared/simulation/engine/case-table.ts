import { grownInts, grownReals } from "./grown.ts";

const FIRST_SIZE = 64;

/** Whole numbers of a case: place × CASE_INTS + one of these. */
export const CASE_INTS = 8;
export const CASE_INT_BITS = 3;
/** The how manieth arrival it is, from 0. */
export const NUMBER = 0;
export const SEGMENT = 1;
/** Tokens that are inside, those that wait at a join included; and of these the ones that do. */
export const TOKENS = 2;
export const ABSORBED = 3;
export const IS_IN_USE = 4;
/** Gave up while other tokens of it are still on the way. */
export const IS_GONE = 5;
/** Arrived in the time that counts. */
export const IS_COUNTED = 6;
export const IS_TRACED = 7;

/** Reals of a case: place × CASE_REALS + one of these. */
export const CASE_REALS = 4;
export const CASE_REAL_BITS = 2;
export const ARRIVED = 0;
export const COST = 1;
/** When the client last left a touch point; on arrival, when they came. */
export const TOUCHED = 2;

/** The cases that are inside; places are used again. */
export class CaseTable {
  ints = new Int32Array(FIRST_SIZE * CASE_INTS);
  reals = new Float64Array(FIRST_SIZE * CASE_REALS);
  /** Per step: place × steps + step. */
  visits: Int32Array;
  joined: Int32Array;
  joinSince: Float64Array;
  /** Per target: when its clock started (NaN = not yet), its end (NaN), and minutes for which it stood. */
  targetStart: Float64Array;
  targetEnd: Float64Array;
  targetPaused: Float64Array;
  /** Per touch point: minutes before the case first came there, of waiting and of staying (−1 = it was never there). */
  touchBefore: Float64Array;
  touchWaiting: Float64Array;
  touchStay: Float64Array;
  /** Places that have been in use. */
  used = 0;
  #size = FIRST_SIZE;
  #free = new Int32Array(FIRST_SIZE);
  #freeCount = 0;
  readonly #steps: number;
  readonly #joinSteps: number;
  readonly #targets: number;
  readonly #touchPoints: number;

  constructor(counts: { steps: number; hasJoins: boolean; targets: number; touchPoints: number }) {
    this.#steps = counts.steps;
    this.#joinSteps = counts.hasJoins ? counts.steps : 0;
    this.#targets = counts.targets;
    this.#touchPoints = counts.touchPoints;
    this.visits = new Int32Array(FIRST_SIZE * counts.steps);
    this.joined = new Int32Array(FIRST_SIZE * this.#joinSteps);
    this.joinSince = new Float64Array(FIRST_SIZE * this.#joinSteps);
    this.targetStart = new Float64Array(FIRST_SIZE * counts.targets);
    this.targetEnd = new Float64Array(FIRST_SIZE * counts.targets);
    this.targetPaused = new Float64Array(FIRST_SIZE * counts.targets);
    this.touchBefore = new Float64Array(FIRST_SIZE * counts.touchPoints);
    this.touchWaiting = new Float64Array(FIRST_SIZE * counts.touchPoints);
    this.touchStay = new Float64Array(FIRST_SIZE * counts.touchPoints);
  }

  /** A place for a new case, everything in it as at the start but for the moments. */
  take(number: number): number {
    if (this.#freeCount === 0 && this.used === this.#size) this.#grow();
    const slot = this.#freeCount > 0 ? this.#free[--this.#freeCount]! : this.used++;
    const ints = this.ints;
    const at = slot * CASE_INTS;
    for (let index = 0; index < CASE_INTS; index++) ints[at + index] = 0;
    ints[at + NUMBER] = number;
    ints[at + IS_IN_USE] = 1;
    const reals = this.reals;
    const real = slot * CASE_REALS;
    for (let index = 0; index < CASE_REALS; index++) reals[real + index] = 0;
    const visits = this.visits;
    for (let at = slot * this.#steps, end = at + this.#steps; at < end; at++) visits[at] = 0;
    for (let at = slot * this.#joinSteps, end = at + this.#joinSteps; at < end; at++) this.joined[at] = 0;
    for (let at = slot * this.#targets, end = at + this.#targets; at < end; at++) {
      this.targetStart[at] = Number.NaN;
      this.targetEnd[at] = Number.NaN;
      this.targetPaused[at] = 0;
    }
    for (let at = slot * this.#touchPoints, end = at + this.#touchPoints; at < end; at++) {
      this.touchBefore[at] = -1;
      this.touchWaiting[at] = 0;
      this.touchStay[at] = -1;
    }
    return slot;
  }

  release(slot: number): void {
    this.ints[slot * CASE_INTS + IS_IN_USE] = 0;
    this.#free[this.#freeCount++] = slot;
  }

  #grow(): void {
    this.#size *= 2;
    const size = this.#size;
    this.ints = grownInts(this.ints, size * CASE_INTS);
    this.reals = grownReals(this.reals, size * CASE_REALS);
    this.visits = grownInts(this.visits, size * this.#steps);
    this.joined = grownInts(this.joined, size * this.#joinSteps);
    this.joinSince = grownReals(this.joinSince, size * this.#joinSteps);
    for (const column of ["targetStart", "targetEnd", "targetPaused"] as const)
      this[column] = grownReals(this[column], size * this.#targets);
    for (const column of ["touchBefore", "touchWaiting", "touchStay"] as const)
      this[column] = grownReals(this[column], size * this.#touchPoints);
    this.#free = grownInts(this.#free, size);
  }
}
