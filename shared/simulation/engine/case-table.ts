import { grownBytes, grownInts, grownReals } from "./grown.ts";
import { PART_COUNT } from "./parts.ts";

const FIRST_SIZE = 64;

/** The cases that are inside, in columns; places are used again. */
export class CaseTable {
  /** The how manieth arrival it is, from 0. */
  number = new Int32Array(FIRST_SIZE);
  segment = new Int32Array(FIRST_SIZE);
  /** Tokens that are inside, those that wait at a join included. */
  tokens = new Int32Array(FIRST_SIZE);
  /** Of these the ones that wait at a join. */
  absorbed = new Int32Array(FIRST_SIZE);
  arrived = new Float64Array(FIRST_SIZE);
  cost = new Float64Array(FIRST_SIZE);
  isInUse = new Uint8Array(FIRST_SIZE);
  /** Gave up while other tokens of it are still on the way. */
  isGone = new Uint8Array(FIRST_SIZE);
  /** Arrived in the time that counts. */
  isCounted = new Uint8Array(FIRST_SIZE);
  isTraced = new Uint8Array(FIRST_SIZE);
  parts = new Float64Array(FIRST_SIZE * PART_COUNT);
  /** Per step: place × steps + step. */
  visits: Int32Array;
  joined: Int32Array;
  joinSince: Float64Array;
  /** Per target: when its clock started (NaN = not yet), its end (NaN), and minutes for which it stood. */
  targetStart: Float64Array;
  targetEnd: Float64Array;
  targetPaused: Float64Array;
  /** Per touch point: minutes of waiting and of staying. */
  touchWaiting: Float64Array;
  touchStay: Float64Array;
  used = 0;
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
    this.touchWaiting = new Float64Array(FIRST_SIZE * counts.touchPoints);
    this.touchStay = new Float64Array(FIRST_SIZE * counts.touchPoints);
  }

  /** A place for a new case, everything in it as at the start. */
  take(number: number, arrived: number): number {
    if (this.#freeCount === 0 && this.used === this.number.length) this.#grow();
    const slot = this.#freeCount > 0 ? this.#free[--this.#freeCount]! : this.used++;
    this.number[slot] = number;
    this.arrived[slot] = arrived;
    this.tokens[slot] = 0;
    this.absorbed[slot] = 0;
    this.cost[slot] = 0;
    this.isInUse[slot] = 1;
    this.isGone[slot] = 0;
    for (let at = slot * PART_COUNT, end = at + PART_COUNT; at < end; at++) this.parts[at] = 0;
    const visits = this.visits;
    for (let at = slot * this.#steps, end = at + this.#steps; at < end; at++) visits[at] = 0;
    for (let at = slot * this.#joinSteps, end = at + this.#joinSteps; at < end; at++) this.joined[at] = 0;
    for (let at = slot * this.#targets, end = at + this.#targets; at < end; at++) {
      this.targetStart[at] = Number.NaN;
      this.targetEnd[at] = Number.NaN;
      this.targetPaused[at] = 0;
    }
    for (let at = slot * this.#touchPoints, end = at + this.#touchPoints; at < end; at++) {
      this.touchWaiting[at] = 0;
      this.touchStay[at] = -1;
    }
    return slot;
  }

  release(slot: number): void {
    this.isInUse[slot] = 0;
    this.#free[this.#freeCount++] = slot;
  }

  #grow(): void {
    const size = 2 * this.number.length;
    for (const column of ["number", "segment", "tokens", "absorbed"] as const)
      this[column] = grownInts(this[column], size);
    for (const column of ["isInUse", "isGone", "isCounted", "isTraced"] as const)
      this[column] = grownBytes(this[column], size);
    this.arrived = grownReals(this.arrived, size);
    this.cost = grownReals(this.cost, size);
    this.parts = grownReals(this.parts, size * PART_COUNT);
    this.visits = grownInts(this.visits, size * this.#steps);
    this.joined = grownInts(this.joined, size * this.#joinSteps);
    this.joinSince = grownReals(this.joinSince, size * this.#joinSteps);
    for (const column of ["targetStart", "targetEnd", "targetPaused"] as const)
      this[column] = grownReals(this[column], size * this.#targets);
    this.touchWaiting = grownReals(this.touchWaiting, size * this.#touchPoints);
    this.touchStay = grownReals(this.touchStay, size * this.#touchPoints);
    this.#free = grownInts(this.#free, size);
  }
}
