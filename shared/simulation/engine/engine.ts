import { ArrivalSource } from "../arrival-source.ts";
import {
  BATCH,
  BRANCH_DRAW,
  type CompiledService,
  END_EDGE,
  FIRST_EDGE,
  HAND_OFF_DRAW,
  HAS_HAND_OFF,
  IS_PARALLEL,
  JOIN,
  POOL,
  PURPOSES,
  STEP_INTS,
} from "../compiled-service.ts";
import { ABSORBED, CASE_INTS, IS_GONE, IS_IN_USE, NUMBER, SEGMENT, TOKENS } from "./case-table.ts";
import { grownInts } from "./grown.ts";
import { HAND_OFF, PART_COUNT, TOGETHER } from "./parts.ts";
import { pickFlow } from "./pick-flow.ts";
import type { RunOptions } from "./run-options.ts";
import { StaffedWork } from "./staffed-work.ts";
import { APPROVED, ARRIVAL, GIVES_UP, HANDED_OFF, OPENING, WAITED, WORKED } from "./state.ts";
import {
  BEGUN,
  GIVES_UP_AT,
  LIST,
  REACHED,
  SINCE,
  SLOT,
  STEP,
  TOKEN_INTS,
  TOKEN_REALS,
  VISIT,
} from "./token-table.ts";

/** A case that visits a step more often than this is in a loop without an end. */
const MOST_VISITS_OF_A_CASE = 65_535;

/**
 * One replication of a service, event by event. No object, closure or text is made for an event: what is inside lies in
 * the rows of the tables, what is to come in the heap, what was seen in the recorder.
 */
export class Engine extends StaffedWork {
  now = 0;
  events = 0;
  isDone = false;
  readonly #source: ArrivalSource;
  /** The latest moment that is still looked at. */
  readonly #end: number;
  #arrived = 0;
  /** Batches that are being released, one after the other. */
  #released = new Int32Array(64);
  #releasedCount = 0;

  constructor(service: CompiledService, options: RunOptions) {
    super(service, options);
    this.#end = Math.max(options.horizon, options.followUntil ?? 0);
    this.#source = new ArrivalSource(service.arrivals, this.draws);
    this.#awaitArrival();
  }

  /** Handles so many events more; false once there is nothing left to do. */
  advance(events: number): boolean {
    for (let left = events; left > 0 && this.#handleNext(); left--);
    return !this.isDone;
  }

  #handleNext(): boolean {
    const { heap } = this;
    const time = heap.topTime;
    if (heap.count === 0 || time > this.#end || (time >= this.options.horizon && !this.#isFollowing())) {
      this.isDone = true;
      return false;
    }
    this.now = time;
    this.depth = 0;
    this.events++;
    this.#handle(heap.open(), time);
    heap.settle();
    return true;
  }

  #isFollowing(): boolean {
    return this.options.followUntil !== undefined && this.recorder.countedInside > 0;
  }

  #handle(mark: number, now: number): void {
    const place = mark >> 3;
    switch (mark & 7) {
      case ARRIVAL:
        this.#arrive(now);
        break;
      case HANDED_OFF:
        if (!this.isDropped(place)) this.#gather(place, now);
        break;
      case WORKED:
        this.worked(place, now);
        break;
      case APPROVED:
        this.approved(place, now);
        break;
      case WAITED:
        if (!this.isDropped(place)) this.waited(place, now);
        break;
      case GIVES_UP:
        if (this.tokens.reals[place * TOKEN_REALS + GIVES_UP_AT] === now) this.#giveUp(place, now);
        break;
      case OPENING:
        this.desk.isOpeningAwaited[place] = 0;
        this.serve(place, now);
        break;
      default:
        this.desk.free[place] = this.desk.free[place]! + 1;
        this.serve(place, now);
    }
  }

  #awaitArrival(): void {
    const next = this.#source.next();
    if (next < Infinity) this.heap.push(next, ARRIVAL);
  }

  #arrive(now: number): void {
    this.#awaitArrival();
    const { service, cases } = this;
    const number = this.#arrived++;
    const slot = cases.take(number, now);
    const last = service.segments.length - 1;
    if (last > 0) {
      const unit = this.draws.draw(service.segmentSite, number, 0);
      let segment = 0;
      while (segment < last && unit >= service.segments[segment]!) segment++;
      cases.ints[slot * CASE_INTS + SEGMENT] = segment;
    }
    this.recorder.arrived(slot, now);
    cases.ints[slot * CASE_INTS + TOKENS] = 1;
    const token = this.tokens.take(slot);
    this.tokens.beginWay(token);
    this.#reach(token, slot, service.start, now);
  }

  /** A token comes to a step: it joins others, then is handed over. */
  #reach(token: number, slot: number, step: number, now: number): void {
    const ints = this.stepInts;
    const stepAt = step * STEP_INTS;
    const at = slot * this.service.steps.count + step;
    let reached = now;
    const awaited = ints[stepAt + JOIN]!;
    if (awaited > 1) {
      if (!this.#isJoined(token, slot, at, awaited, now)) return;
      reached = this.cases.joinSince[at]!;
    }
    const visits = this.cases.visits;
    const visit = visits[at]! + 1;
    visits[at] = visit;
    if (visit > MOST_VISITS_OF_A_CASE) {
      const { name } = this.service.model.steps[step]!;
      throw new RangeError(`${name}: a case has visited it ${visit - 1} times, so its loop has no end`);
    }
    const { ints: whole, reals } = this.tokens;
    whole[token * TOKEN_INTS + STEP] = step;
    whole[token * TOKEN_INTS + VISIT] = visit;
    const from = token * TOKEN_REALS;
    for (let part = 0; part < PART_COUNT; part++) reals[from + part] = 0;
    reals[from + REACHED] = reached;
    reals[from + BEGUN] = -1;
    reals[from + TOGETHER] = now - reached;
    if (this.hasTargets) this.recorder.targets.reached(slot, step, now);
    if (this.service.touchCount > 0) this.recorder.touches(slot, step, reached);
    if (ints[stepAt + HAS_HAND_OFF] === 0) {
      this.#gather(token, now);
      return;
    }
    const number = this.cases.ints[slot * CASE_INTS + NUMBER]!;
    const delay = this.draws.draw(step * PURPOSES + HAND_OFF_DRAW, number, visit);
    reals[from + HAND_OFF] = delay;
    this.heap.push(now + delay, token * 8 + HANDED_OFF);
  }

  /** All branches that are awaited have come; else the token has been absorbed until they have. */
  #isJoined(token: number, slot: number, at: number, awaited: number, now: number): boolean {
    const { joined, joinSince, ints } = this.cases;
    const caseAt = slot * CASE_INTS;
    if (joined[at] === 0) joinSince[at] = now;
    joined[at] = joined[at]! + 1;
    if (joined[at]! < awaited) {
      ints[caseAt + ABSORBED] = ints[caseAt + ABSORBED]! + 1;
      this.tokens.release(token);
      return false;
    }
    joined[at] = 0;
    // The last branch has not waited: the way of the case is its way, and the others' minutes lie beside it.
    const way = token * PART_COUNT + TOGETHER;
    this.tokens.ways[way] = this.tokens.ways[way]! - (now - joinSince[at]!);
    ints[caseAt + ABSORBED] = ints[caseAt + ABSORBED]! - (awaited - 1);
    ints[caseAt + TOKENS] = ints[caseAt + TOKENS]! - (awaited - 1);
    return true;
  }

  /** Waits until the batch is full, where there is one. */
  #gather(token: number, now: number): void {
    const step = this.tokens.ints[token * TOKEN_INTS + STEP]!;
    const size = this.stepInts[step * STEP_INTS + BATCH]!;
    if (size === 1) {
      this.ask(token, now);
      return;
    }
    const list = this.firstBatch + step;
    this.tokens.reals[token * TOKEN_REALS + SINCE] = now;
    this.lists.append(list, token);
    if (this.lists.length[list]! < size) return;
    this.#releaseBatch(list, size, now);
  }

  /** All leave the list before one goes on: it may come back to it within the same moment. */
  #releaseBatch(list: number, size: number, now: number): void {
    const first = this.#releasedCount;
    this.#releasedCount += size;
    while (this.#released.length < this.#releasedCount)
      this.#released = grownInts(this.#released, 2 * this.#released.length);
    for (let index = first; index < first + size; index++) {
      const token = this.lists.first(list);
      this.lists.remove(token);
      this.#released[index] = token;
    }
    for (let index = first; index < first + size; index++) {
      const token = this.#released[index]!;
      const { reals } = this.tokens;
      const from = token * TOKEN_REALS;
      reals[from + TOGETHER] = reals[from + TOGETHER]! + now - reals[from + SINCE]!;
      this.ask(token, now);
    }
    this.#releasedCount = first;
  }

  protected override leave(token: number, now: number): void {
    const { tokens, cases, service, recorder } = this;
    const slot = tokens.ints[token * TOKEN_INTS + SLOT]!;
    const step = tokens.ints[token * TOKEN_INTS + STEP]!;
    recorder.left(tokens, token, slot, step, now);
    const ints = this.stepInts;
    const from = ints[step * STEP_INTS + FIRST_EDGE]!;
    const end = ints[step * STEP_INTS + END_EDGE]!;
    const edges = service.edges.to;
    const count = slot * CASE_INTS + TOKENS;
    if (end - from === 1) this.#reach(token, slot, edges[from]!, now);
    else if (from === end) {
      tokens.release(token);
      cases.ints[count] = cases.ints[count]! - 1;
      if (cases.ints[count] !== 0) return;
      recorder.finished(tokens, token, slot, now);
      cases.release(slot);
    } else if (ints[step * STEP_INTS + IS_PARALLEL] === 1) {
      cases.ints[count] = cases.ints[count]! + end - from - 1;
      for (let edge = from + 1; edge < end; edge++) {
        const branch = tokens.take(slot);
        tokens.shareWay(token, branch);
        this.#reach(branch, slot, edges[edge]!, now);
      }
      this.#reach(token, slot, edges[from]!, now);
    } else {
      const number = cases.ints[slot * CASE_INTS + NUMBER]!;
      const turn = tokens.ints[token * TOKEN_INTS + VISIT]!;
      const unit = this.draws.draw(step * PURPOSES + BRANCH_DRAW, number, turn);
      this.#reach(token, slot, edges[pickFlow(service, cases, slot, step, unit)]!, now);
    }
  }

  /** A client who waits for too long in the queue leaves, and the case with all that belongs to it. */
  #giveUp(token: number, now: number): void {
    const { tokens, cases, desk } = this;
    const slot = tokens.ints[token * TOKEN_INTS + SLOT]!;
    const step = tokens.ints[token * TOKEN_INTS + STEP]!;
    const pool = this.stepInts[step * STEP_INTS + POOL]!;
    const since = tokens.reals[token * TOKEN_REALS + SINCE]!;
    desk.gaveUp(token, pool, since, now);
    this.recorder.gaveUp(tokens, token, slot, step, now);
    const at = slot * CASE_INTS;
    cases.ints[at + IS_GONE] = 1;
    cases.ints[at + TOKENS] = cases.ints[at + TOKENS]! - cases.ints[at + ABSORBED]!;
    this.drop(token, slot);
    if (cases.ints[at + IS_IN_USE] === 1) this.#dropWaiting(slot, now);
  }

  /** The other tokens of a case that is gone: those that wait go at once, those that are worked on when that ends. */
  #dropWaiting(slot: number, now: number): void {
    const { tokens, cases } = this;
    for (let other = 0; other < tokens.used; other++) {
      const at = other * TOKEN_INTS;
      if (tokens.ints[at + SLOT] !== slot || tokens.ints[at + LIST]! < 0) continue;
      const list = tokens.ints[at + LIST]!;
      if (list < this.firstBatch) {
        const pool = Math.floor(list / this.service.rankCount);
        this.desk.gaveUp(other, pool, tokens.reals[other * TOKEN_REALS + SINCE]!, now);
      } else this.lists.remove(other);
      this.drop(other, slot);
      if (cases.ints[slot * CASE_INTS + IS_IN_USE] === 0) return;
    }
  }
}
