import type { CompiledService } from "../compiled-service.ts";
import {
  ARRIVED,
  CASE_INTS,
  CASE_REALS,
  type CaseTable,
  COST,
  IS_COUNTED,
  IS_GONE,
  IS_IN_USE,
  IS_TRACED,
  NUMBER,
  SEGMENT,
  TOUCHED,
} from "./case-table.ts";
import { ColumnLog } from "./column-log.ts";
import { HAND_OFF, PART_COUNT, TOGETHER } from "./parts.ts";
import type { RunOptions } from "./run-options.ts";
import { rarePartsOf } from "./step-columns.ts";
import { TaggedLog } from "./tagged-log.ts";
import { TargetClocks } from "./target-clocks.ts";
import {
  BEGUN,
  ENDED,
  REACHED,
  SLOT,
  STEP,
  TOKEN_INTS,
  TOKEN_REALS,
  type TokenTable,
  VISIT,
} from "./token-table.ts";

/** Columns of a finished case. */
export const CASE_NUMBER = 0;
export const CASE_ARRIVED = 1;
export const CASE_LEFT = 2;
export const CASE_SEGMENT = 3;
export const CASE_COST = 4;
const CASE_WIDTH = 5;
/** Columns of the trace: number of the case, step, visit, reached, asked, work began (NaN = none), work ended, left. */
export const TRACE_WIDTH = 8;

/** What is written down while a replication runs. Only cases that arrive between warm-up and horizon count. */
export class Recorder {
  /** The minutes of each visit's stay at its step. */
  readonly stays = new TaggedLog();
  /** The parts beside queue, work and wait that can occur at each step: those of step s begin at firstPart[s]. */
  readonly firstPart: Int32Array;
  readonly rareParts: Int32Array;
  /** Minutes of each part, summed up over the visits of a step: step × PART_COUNT + part. */
  readonly stepMinutes: Float64Array;
  /** The same along the ways of the cases that came to the end. */
  readonly journeyMinutes = new Float64Array(PART_COUNT);
  readonly stepCost: Float64Array;
  readonly stepGaveUp: Float64Array;
  readonly stepTurnedAway: Float64Array;
  readonly stepReturns: Float64Array;
  readonly cases = new ColumnLog(CASE_WIDTH);
  /** Per touch point a row for each case that came there: waiting (all but work) and stay, over all its visits; minutes before the first of them. */
  readonly touchPoints: readonly ColumnLog[];
  readonly targets: TargetClocks;
  readonly trace = new ColumnLog(TRACE_WIDTH);
  /** The moment of arriving and finishing: set here, as a real that is handed over in a call would be put on the heap of objects. */
  now = 0;
  arrivedCount = 0;
  finishedCount = 0;
  gaveUpCount = 0;
  turnedAwayCount = 0;
  countedArrived = 0;
  countedFinished = 0;
  countedGaveUp = 0;
  countedTurnedAway = 0;
  countedInside = 0;
  inside = 0;
  mostInside = 0;
  /** Minutes of stay between warm-up and horizon of those who have left, whenever they came. */
  stayInWindow = 0;
  readonly #service: CompiledService;
  readonly #hasTargets: boolean;
  readonly #cases: CaseTable;
  readonly #from: number;
  readonly #to: number;
  readonly #traced: number;
  readonly #every: number;
  #area = 0;
  #since = 0;

  constructor(service: CompiledService, options: RunOptions, cases: CaseTable) {
    this.#service = service;
    this.#hasTargets = service.targets.count > 0;
    this.#cases = cases;
    this.#from = options.warmUp;
    this.#to = options.horizon;
    this.#traced = options.trace?.cases ?? 0;
    this.#every = options.trace?.every ?? 1;
    const parts = service.model.steps.map((_, step) => rarePartsOf(service, step));
    this.rareParts = Int32Array.from(parts.flat());
    this.firstPart = new Int32Array(parts.length + 1);
    parts.forEach(({ length }, step) => {
      this.firstPart[step + 1] = this.firstPart[step]! + length;
    });
    this.stepMinutes = new Float64Array(service.steps.count * PART_COUNT);
    this.stepCost = new Float64Array(service.steps.count);
    this.stepGaveUp = new Float64Array(service.steps.count);
    this.stepTurnedAway = new Float64Array(service.steps.count);
    this.stepReturns = new Float64Array(service.steps.count);
    this.touchPoints = service.model.touchPointSteps.map(() => new ColumnLog(3));
    this.targets = new TargetClocks(service, cases);
  }

  arrived(slot: number): void {
    const { now } = this;
    const cases = this.#cases;
    this.#change(now, 1);
    this.arrivedCount++;
    const isCounted = now >= this.#from && now < this.#to;
    cases.ints[slot * CASE_INTS + IS_COUNTED] = isCounted ? 1 : 0;
    if (this.#hasTargets) this.targets.arrived(slot, now);
    if (!isCounted) return;
    if (this.#traced > 0 && this.countedArrived % this.#every === 0)
      cases.ints[slot * CASE_INTS + IS_TRACED] = this.countedArrived / this.#every < this.#traced ? 1 : 0;
    this.countedArrived++;
    this.countedInside++;
  }

  returned(slot: number, step: number): void {
    if (this.#cases.ints[slot * CASE_INTS + IS_COUNTED] === 1)
      this.stepReturns[step] = this.stepReturns[step]! + 1;
  }

  /** A client comes to a step: to its touch points for the first time, it may be, since they left another one. */
  touches(slot: number, step: number, reached: number): void {
    const { firstTouch, touch, touchCount } = this.#service;
    const cases = this.#cases;
    for (let index = firstTouch[step]!; index < firstTouch[step + 1]!; index++) {
      const at = slot * touchCount + touch[index]!;
      if (cases.touchBefore[at]! < 0)
        cases.touchBefore[at] = Math.max(0, reached - cases.reals[slot * CASE_REALS + TOUCHED]!);
    }
  }

  /** A client leaves a step, after so many minutes of stay and of work. */
  touched(slot: number, step: number, now: number, stay: number, work: number): void {
    const { firstTouch, touch, touchCount } = this.#service;
    const cases = this.#cases;
    if (firstTouch[step]! < firstTouch[step + 1]!) cases.reals[slot * CASE_REALS + TOUCHED] = now;
    for (let index = firstTouch[step]!; index < firstTouch[step + 1]!; index++) {
      const at = slot * touchCount + touch[index]!;
      cases.touchStay[at] = Math.max(0, cases.touchStay[at]!) + stay;
      cases.touchWaiting[at] = cases.touchWaiting[at]! + Math.max(0, stay - work);
    }
  }

  traceVisit(tokens: TokenTable, token: number, now: number): void {
    const row = this.trace.next();
    const rows = this.trace.rows;
    const at = token * TOKEN_INTS;
    const from = token * TOKEN_REALS;
    const begun = tokens.reals[from + BEGUN]!;
    rows[row] = this.#cases.ints[tokens.ints[at + SLOT]! * CASE_INTS + NUMBER]!;
    rows[row + 1] = tokens.ints[at + STEP]!;
    rows[row + 2] = tokens.ints[at + VISIT]!;
    rows[row + 3] = tokens.reals[from + REACHED]!;
    rows[row + 4] = rows[row + 3]! + this.#beforeAsking(tokens.ints[at + STEP]!, tokens.reals, from);
    rows[row + 5] = begun >= 0 ? begun : Number.NaN;
    rows[row + 6] = begun >= 0 ? tokens.reals[from + ENDED]! : Number.NaN;
    rows[row + 7] = now;
  }

  /** Minutes of being handed over and of waiting for others; what a step does not have is of another step, and not read. */
  #beforeAsking(step: number, reals: Float64Array, from: number): number {
    let minutes = 0;
    for (let index = this.firstPart[step]!; index < this.firstPart[step + 1]!; index++) {
      const part = this.rareParts[index]!;
      if (part === HAND_OFF || part === TOGETHER) minutes += reals[from + part]!;
    }
    return minutes;
  }

  /** The last of its tokens has come to the end: its way is that of the case. */
  finished(tokens: TokenTable, token: number, slot: number): void {
    const { now } = this;
    const cases = this.#cases;
    this.#gone(slot, now);
    this.finishedCount++;
    if (this.#hasTargets) this.targets.finished(slot, now);
    const at = slot * CASE_INTS;
    if (cases.ints[at + IS_COUNTED] === 0) return;
    this.countedFinished++;
    const row = this.cases.next();
    const real = slot * CASE_REALS;
    const rows = this.cases.rows;
    rows[row + CASE_NUMBER] = cases.ints[at + NUMBER]!;
    rows[row + CASE_ARRIVED] = cases.reals[real + ARRIVED]!;
    rows[row + CASE_LEFT] = now;
    rows[row + CASE_SEGMENT] = cases.ints[at + SEGMENT]!;
    rows[row + CASE_COST] = cases.reals[real + COST]!;
    const sums = this.journeyMinutes;
    for (let part = 0; part < PART_COUNT; part++)
      sums[part] = sums[part]! + tokens.ways[token * PART_COUNT + part]!;
    const count = this.#service.touchCount;
    for (let touchPoint = 0; touchPoint < count; touchPoint++) {
      const stay = cases.touchStay[slot * count + touchPoint]!;
      if (stay < 0) continue;
      const log = this.touchPoints[touchPoint]!;
      const line = log.next();
      log.rows[line] = cases.touchWaiting[slot * count + touchPoint]!;
      log.rows[line + 1] = stay;
      log.rows[line + 2] = cases.touchBefore[slot * count + touchPoint]!;
    }
  }

  gaveUp(tokens: TokenTable, token: number, slot: number, step: number, now: number): void {
    this.gaveUpCount++;
    if (!this.#lost(tokens, token, slot, now)) return;
    this.countedGaveUp++;
    this.stepGaveUp[step] = this.stepGaveUp[step]! + 1;
  }

  turnedAway(tokens: TokenTable, token: number, slot: number, step: number, now: number): void {
    this.turnedAwayCount++;
    if (!this.#lost(tokens, token, slot, now)) return;
    this.countedTurnedAway++;
    this.stepTurnedAway[step] = this.stepTurnedAway[step]! + 1;
  }

  /** Whether the case counts. */
  #lost(tokens: TokenTable, token: number, slot: number, now: number): boolean {
    const { ints } = this.#cases;
    this.#gone(slot, now);
    if (ints[slot * CASE_INTS + IS_COUNTED] === 0) return false;
    if (ints[slot * CASE_INTS + IS_TRACED] === 1) this.traceVisit(tokens, token, now);
    return true;
  }

  #gone(slot: number, now: number): void {
    this.#change(now, -1);
    this.stayInWindow += this.#within(this.#cases.reals[slot * CASE_REALS + ARRIVED]!, now);
    if (this.#cases.ints[slot * CASE_INTS + IS_COUNTED] === 1) this.countedInside--;
  }

  #change(now: number, by: number): void {
    this.#area += this.inside * this.#within(this.#since, now);
    this.#since = now;
    this.inside += by;
    if (this.inside > this.mostInside) this.mostInside = this.inside;
  }

  #within(from: number, to: number): number {
    const start = Math.max(from, this.#from);
    const end = Math.min(to, this.#to);
    return end > start ? end - start : 0;
  }

  /** Case minutes between warm-up and now: the integral of the number inside. */
  insideMinutes(now: number): number {
    return this.#area + this.inside * this.#within(this.#since, now);
  }

  /** The same, summed over the cases: those that left and those that are still inside. */
  stayMinutes(now: number): number {
    const { ints, reals, used } = this.#cases;
    let sum = this.stayInWindow;
    for (let slot = 0; slot < used; slot++)
      if (ints[slot * CASE_INTS + IS_IN_USE] === 1 && ints[slot * CASE_INTS + IS_GONE] === 0)
        sum += this.#within(reals[slot * CASE_REALS + ARRIVED]!, now);
    return sum;
  }
}
