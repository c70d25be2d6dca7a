import type { CompiledService } from "../compiled-service.ts";
import type { CaseTable } from "./case-table.ts";
import { ColumnLog } from "./column-log.ts";
import { PART_COUNT, WORK } from "./parts.ts";
import type { RunOptions } from "./run-options.ts";
import { partsOfStep } from "./step-columns.ts";
import { TargetClocks } from "./target-clocks.ts";
import type { TokenTable } from "./token-table.ts";

/** Columns of a finished case; its parts follow. */
export const CASE_NUMBER = 0;
export const CASE_ARRIVED = 1;
export const CASE_LEFT = 2;
export const CASE_SEGMENT = 3;
export const CASE_COST = 4;
export const CASE_PARTS = 5;
/** Columns of the trace: number of the case, step, visit, reached, work began (NaN = none), work ended, left. */
export const TRACE_WIDTH = 7;

/** What is written down while a replication runs. Only cases that arrive between warm-up and horizon count. */
export class Recorder {
  readonly stepParts: readonly Int32Array[];
  /** Per step a row for each visit: the parts that can occur there, then the stay. */
  readonly visits: readonly ColumnLog[];
  readonly stepCost: Float64Array;
  readonly stepGaveUp: Float64Array;
  readonly stepReturns: Float64Array;
  readonly cases = new ColumnLog(CASE_PARTS + PART_COUNT);
  /** Per touch point a row for each case that came there: waiting (all but work) and stay, over all its visits. */
  readonly touchPoints: readonly ColumnLog[];
  readonly targets: TargetClocks;
  readonly trace = new ColumnLog(TRACE_WIDTH);
  arrivedCount = 0;
  finishedCount = 0;
  gaveUpCount = 0;
  countedArrived = 0;
  countedFinished = 0;
  countedGaveUp = 0;
  countedInside = 0;
  inside = 0;
  mostInside = 0;
  /** Minutes of stay between warm-up and horizon of those who have left, whenever they came. */
  stayInWindow = 0;
  readonly #service: CompiledService;
  readonly #cases: CaseTable;
  readonly #from: number;
  readonly #to: number;
  readonly #traced: number;
  readonly #every: number;
  #area = 0;
  #since = 0;

  constructor(service: CompiledService, options: RunOptions, cases: CaseTable) {
    this.#service = service;
    this.#cases = cases;
    this.#from = options.warmUp;
    this.#to = options.horizon;
    this.#traced = options.trace?.cases ?? 0;
    this.#every = options.trace?.every ?? 1;
    this.stepParts = service.model.steps.map((_, step) => Int32Array.from(partsOfStep(service, step)));
    this.visits = this.stepParts.map((parts) => new ColumnLog(parts.length + 1));
    this.stepCost = new Float64Array(service.steps.count);
    this.stepGaveUp = new Float64Array(service.steps.count);
    this.stepReturns = new Float64Array(service.steps.count);
    this.touchPoints = service.model.touchPointSteps.map(() => new ColumnLog(2));
    this.targets = new TargetClocks(service, cases);
  }

  arrived(slot: number, now: number): void {
    const cases = this.#cases;
    this.#change(now, 1);
    this.arrivedCount++;
    const isCounted = now >= this.#from && now < this.#to;
    cases.isCounted[slot] = isCounted ? 1 : 0;
    cases.isTraced[slot] = 0;
    if (this.#service.targets.count > 0) this.targets.arrived(slot, now);
    if (!isCounted) return;
    if (this.#traced > 0 && this.countedArrived % this.#every === 0)
      cases.isTraced[slot] = this.countedArrived / this.#every < this.#traced ? 1 : 0;
    this.countedArrived++;
    this.countedInside++;
  }

  returned(slot: number, step: number): void {
    if (this.#cases.isCounted[slot] === 1) this.stepReturns[step] = this.stepReturns[step]! + 1;
  }

  /** A token leaves its step. */
  left(tokens: TokenTable, token: number, now: number): void {
    const cases = this.#cases;
    const slot = tokens.slot[token]!;
    const step = tokens.step[token]!;
    if (this.#service.targets.count > 0) this.targets.left(slot, step, now);
    const cost = this.#service.steps.costPerVisit[step]!;
    cases.cost[slot] = cases.cost[slot]! + cost;
    if (cases.isCounted[slot] === 0) return;
    this.stepCost[step] = this.stepCost[step]! + cost;
    const parts = tokens.parts;
    const from = token * PART_COUNT;
    const to = slot * PART_COUNT;
    const which = this.stepParts[step]!;
    const log = this.visits[step]!;
    let row = log.next();
    for (let index = 0; index < which.length; index++) {
      const part = which[index]!;
      const minutes = parts[from + part]!;
      cases.parts[to + part] = cases.parts[to + part]! + minutes;
      log.rows[row++] = minutes;
    }
    log.rows[row] = now - tokens.reached[token]!;
    this.#touched(tokens, token, now);
    if (cases.isTraced[slot] === 1) this.#traceVisit(tokens, token, now);
  }

  #touched(tokens: TokenTable, token: number, now: number): void {
    const { firstTouch, touch, touchCount } = this.#service;
    const step = tokens.step[token]!;
    const cases = this.#cases;
    for (let index = firstTouch[step]!; index < firstTouch[step + 1]!; index++) {
      const at = tokens.slot[token]! * touchCount + touch[index]!;
      const stay = now - tokens.reached[token]!;
      cases.touchStay[at] = Math.max(0, cases.touchStay[at]!) + stay;
      cases.touchWaiting[at] =
        cases.touchWaiting[at]! + Math.max(0, stay - tokens.parts[token * PART_COUNT + WORK]!);
    }
  }

  #traceVisit(tokens: TokenTable, token: number, now: number): void {
    const row = this.trace.next();
    const rows = this.trace.rows;
    const begun = tokens.begun[token]!;
    rows[row] = this.#cases.number[tokens.slot[token]!]!;
    rows[row + 1] = tokens.step[token]!;
    rows[row + 2] = tokens.visit[token]!;
    rows[row + 3] = tokens.reached[token]!;
    rows[row + 4] = begun;
    rows[row + 5] = begun >= 0 ? tokens.ended[token]! : Number.NaN;
    rows[row + 6] = now;
  }

  finished(slot: number, now: number): void {
    const cases = this.#cases;
    this.#gone(slot, now);
    this.finishedCount++;
    if (this.#service.targets.count > 0) this.targets.finished(slot, now);
    if (cases.isCounted[slot] === 0) return;
    this.countedFinished++;
    const row = this.cases.next();
    const rows = this.cases.rows;
    rows[row + CASE_NUMBER] = cases.number[slot]!;
    rows[row + CASE_ARRIVED] = cases.arrived[slot]!;
    rows[row + CASE_LEFT] = now;
    rows[row + CASE_SEGMENT] = cases.segment[slot]!;
    rows[row + CASE_COST] = cases.cost[slot]!;
    for (let part = 0; part < PART_COUNT; part++)
      rows[row + CASE_PARTS + part] = cases.parts[slot * PART_COUNT + part]!;
    const count = this.#service.touchCount;
    for (let touchPoint = 0; touchPoint < count; touchPoint++) {
      const stay = cases.touchStay[slot * count + touchPoint]!;
      if (stay < 0) continue;
      const log = this.touchPoints[touchPoint]!;
      const at = log.next();
      log.rows[at] = cases.touchWaiting[slot * count + touchPoint]!;
      log.rows[at + 1] = stay;
    }
  }

  gaveUp(tokens: TokenTable, token: number, now: number): void {
    const slot = tokens.slot[token]!;
    this.#gone(slot, now);
    this.gaveUpCount++;
    if (this.#cases.isCounted[slot] === 0) return;
    this.countedGaveUp++;
    const step = tokens.step[token]!;
    this.stepGaveUp[step] = this.stepGaveUp[step]! + 1;
    if (this.#cases.isTraced[slot] === 1) this.#traceVisit(tokens, token, now);
  }

  #gone(slot: number, now: number): void {
    const arrived = this.#cases.arrived[slot]!;
    this.#change(now, -1);
    this.stayInWindow += this.#within(arrived, now);
    if (this.#cases.isCounted[slot] === 1) this.countedInside--;
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
    const cases = this.#cases;
    let sum = this.stayInWindow;
    for (let slot = 0; slot < cases.used; slot++)
      if (cases.isInUse[slot] === 1 && cases.isGone[slot] === 0)
        sum += this.#within(cases.arrived[slot]!, now);
    return sum;
  }
}
