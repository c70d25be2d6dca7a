import type { CompiledService } from "../compiled-service.ts";
import { EventHeap } from "../event-heap.ts";
import { Draws } from "../random/draws.ts";
import { CASE_INTS, CaseTable, IS_GONE, TOKENS } from "./case-table.ts";
import { PoolDesk } from "./pool-desk.ts";
import { Recorder } from "./recorder.ts";
import type { RunOptions } from "./run-options.ts";
import { GIVES_UP_AT, SLOT, TOKEN_INTS, TOKEN_REALS, TokenTable } from "./token-table.ts";
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

/** Turns of an approval lie behind those of the visits, so that the keys of their draws differ. */
export const TURNS_PER_VISIT = 1024;

/** What is inside, what is to come, and what was seen. */
export abstract class EngineState {
  readonly service: CompiledService;
  /** `service.steps.ints` and whether there are targets: what every event asks for lies near. */
  protected readonly stepInts: Int32Array;
  protected readonly hasTargets: boolean;
  readonly options: RunOptions;
  readonly cases: CaseTable;
  readonly recorder: Recorder;
  readonly desk: PoolDesk;
  protected readonly heap = new EventHeap();
  protected readonly draws: Draws;
  protected readonly tokens = new TokenTable();
  protected readonly lists: WaitingLists;
  /** The lists before it are those of the pools, rank by rank; from it on those of the batches, step by step. */
  protected readonly firstBatch: number;

  constructor(service: CompiledService, options: RunOptions) {
    this.service = service;
    this.stepInts = service.steps.ints;
    this.hasTargets = service.targets.count > 0;
    this.options = options;
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
  }

  /** Whether the token's case has gone; the token then goes too. */
  protected isDropped(token: number): boolean {
    const slot = this.tokens.ints[token * TOKEN_INTS + SLOT]!;
    if (this.cases.ints[slot * CASE_INTS + IS_GONE] === 0) return false;
    this.drop(token, slot);
    return true;
  }

  /** Takes a token out; its case with the last one. */
  protected drop(token: number, slot: number): void {
    const { cases, tokens } = this;
    tokens.reals[token * TOKEN_REALS + GIVES_UP_AT] = -1;
    tokens.release(token);
    const at = slot * CASE_INTS + TOKENS;
    cases.ints[at] = cases.ints[at]! - 1;
    if (cases.ints[at] === 0) cases.release(slot);
  }
}
