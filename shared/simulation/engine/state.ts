import { ArrivalSource } from "../arrival-source.ts";
import type { CompiledService } from "../compiled-service.ts";
import { EventHeap } from "../event-heap.ts";
import { Draws } from "../random/draws.ts";
import {
  ARRIVED,
  CASE_INTS,
  CASE_REALS,
  CaseTable,
  IS_GONE,
  SEGMENT,
  TOKENS,
  TOUCHED,
} from "./case-table.ts";
import { PendingTokens } from "./pending-tokens.ts";
import { PoolDesk } from "./pool-desk.ts";
import { Recorder } from "./recorder.ts";
import type { RunOptions } from "./run-options.ts";
import { GIVES_UP_AT, SLOT, TOKEN_INTS, TOKEN_REALS, TokenTable } from "./token-table.ts";
import { traitsOf } from "./traits.ts";
import { WaitingLists } from "./waiting-lists.ts";

/** Events carry place × 8 + kind; the place is a token's or, for the last two, a pool's. */
export const ARRIVAL = 0;
export const HANDED_OFF = 1;
export const WORKED = 2;
export const APPROVED = 3;
export const WAITED = 4;
export const GIVES_UP = 5;
export const OPENING = 6;
export const HEAD_BACK = 7;

/** What a token does next within the moment. */
export const REACH = 0;
/** Waits until the batch is full, where there is one. */
export const GATHER = 1;
export const ASK = 2;
export const AFTER_WORK = 3;
export const ASK_APPROVAL = 4;
/** The unstaffed wait behind the work. */
export const WAITS = 5;
export const LEAVE = 6;
/** Nothing: an event or a free head will take it up. */
export const PARKED = 7;

/** Moments of a run; the last is the latest that is still looked at. */
export const WARM_UP = 0;
export const HORIZON = 1;
export const LAST = 2;

/** Turns of an approval lie behind those of the visits, so that the keys of their draws differ. */
export const TURNS_PER_VISIT = 1024;

/** What is inside, what is to come, and what was seen. */
export class EngineState {
  now = 0;
  events = 0;
  isDone = false;
  readonly service: CompiledService;
  readonly stepInts: Int32Array;
  readonly options: RunOptions;
  readonly traits: number;
  /** In a column of reals, as the loop would else look at each event whether they are whole numbers. */
  readonly moments: Float64Array;
  readonly cases: CaseTable;
  readonly recorder: Recorder;
  readonly desk: PoolDesk;
  readonly heap = new EventHeap();
  readonly draws: Draws;
  readonly tokens = new TokenTable();
  readonly pending = new PendingTokens();
  readonly lists: WaitingLists;
  /** The lists before it are those of the pools, rank by rank; from it on those of the batches, step by step. */
  readonly firstBatch: number;
  readonly #source: ArrivalSource;
  #arrived = 0;

  constructor(service: CompiledService, options: RunOptions) {
    this.service = service;
    this.stepInts = service.steps.ints;
    this.options = options;
    this.traits = traitsOf(service, options);
    const { warmUp, horizon, followUntil } = options;
    this.moments = Float64Array.of(warmUp, horizon, Math.max(horizon, followUntil ?? 0));
    const { steps, pools, targets, touchCount, hasJoins, rankCount } = service;
    this.cases = new CaseTable({
      steps: steps.count,
      hasJoins,
      targets: targets.count,
      touchPoints: touchCount,
    });
    this.draws = new Draws(service.sites, options.seed, options.replication, options.draws === "keyed");
    this.firstBatch = pools.count * rankCount;
    this.lists = new WaitingLists(this.firstBatch + steps.count, this.tokens);
    this.desk = new PoolDesk(service, options, this.lists);
    this.recorder = new Recorder(service, options, this.cases);
    this.#source = new ArrivalSource(service.arrivals, this.draws);
    this.#awaitArrival();
  }

  isFollowing(): boolean {
    return this.options.followUntil !== undefined && this.recorder.countedInside > 0;
  }

  #awaitArrival(): void {
    const source = this.#source;
    source.goOn();
    this.plan(source.moment, ARRIVAL);
  }

  /** The token of a client who comes at the recorder's moment; the event of the next one is put in. */
  arrive(): number {
    this.#awaitArrival();
    const { service, cases } = this;
    const number = this.#arrived++;
    const slot = cases.take(number);
    cases.reals[slot * CASE_REALS + ARRIVED] = this.recorder.now;
    cases.reals[slot * CASE_REALS + TOUCHED] = this.recorder.now;
    const last = service.segments.length - 1;
    if (last > 0) {
      const unit = this.draws.draw(service.segmentSite, number, 0);
      let segment = 0;
      while (segment < last && unit >= service.segments[segment]!) segment++;
      cases.ints[slot * CASE_INTS + SEGMENT] = segment;
    }
    this.recorder.arrived(slot);
    cases.ints[slot * CASE_INTS + TOKENS] = 1;
    const token = this.tokens.take(slot);
    this.tokens.beginWay(token);
    return token;
  }

  /** An event at this moment, unless it never comes. */
  plan(moment: number, mark: number): void {
    if (moment === Infinity) return;
    this.heap.due[0] = moment;
    this.heap.push(mark);
  }

  /** Where a head is free, only the opening is waited for. */
  awaitOpening(pool: number, now: number): void {
    this.plan(this.desk.openingToAwait(pool, now), pool * 8 + OPENING);
  }

  /** Whether a head that has worked so many minutes is away for a while before it can be had again. */
  goesAway(pool: number, now: number, minutes: number): boolean {
    const back = this.desk.backAt(pool, now, minutes);
    if (back <= now) return false;
    this.plan(back, pool * 8 + HEAD_BACK);
    return true;
  }

  /** Whether the token's case has gone; the token then goes too. */
  isDropped(token: number): boolean {
    const slot = this.tokens.ints[token * TOKEN_INTS + SLOT]!;
    if (this.cases.ints[slot * CASE_INTS + IS_GONE] === 0) return false;
    this.drop(token, slot);
    return true;
  }

  /** Takes a token out; its case with the last one. */
  drop(token: number, slot: number): void {
    const { cases, tokens } = this;
    tokens.reals[token * TOKEN_REALS + GIVES_UP_AT] = -1;
    tokens.release(token);
    const at = slot * CASE_INTS + TOKENS;
    cases.ints[at] = cases.ints[at]! - 1;
    if (cases.ints[at] === 0) cases.release(slot);
  }
}
