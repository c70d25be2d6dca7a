import { ArrivalSource } from "../arrival-source.ts";
import type { Calendar } from "../calendar.ts";
import { NO_DRAW } from "../compiled-distribution.ts";
import {
  APPROVAL_DRAW,
  BRANCH_DRAW,
  type CompiledService,
  HAND_OFF_DRAW,
  PATIENCE_DRAW,
  PURPOSES,
  RETURN_DRAW,
  WAIT_DRAW,
  WORK_DRAW,
} from "../compiled-service.ts";
import { EventHeap } from "../event-heap.ts";
import { Draws } from "../random/draws.ts";
import { CaseTable } from "./case-table.ts";
import { APPROVAL, CLIENT, CLOSED, HAND_OFF, PART_COUNT, QUEUE, TOGETHER, WAIT, WORK } from "./parts.ts";
import { pickFlow } from "./pick-flow.ts";
import { PoolDesk } from "./pool-desk.ts";
import { Recorder } from "./recorder.ts";
import type { RunOptions } from "./run-options.ts";
import { TokenTable } from "./token-table.ts";
import { WaitingLists } from "./waiting-lists.ts";

/** Events carry place × 8 + kind; the place is a token's or, for the last two, a pool's. */
const ARRIVAL = 0;
const HANDED_OFF = 1;
const WORKED = 2;
const APPROVED = 3;
const WAITED = 4;
const GIVES_UP = 5;
const OPENING = 6;
const HEAD_BACK = 7;

/** Steps that take no time follow each other at once, but so many only: a loop of them must not overflow the stack. */
const MOST_AT_ONCE = 32;
/** So many events at one moment are a loop that takes no time. */
const MOST_AT_ONE_MOMENT = 5_000_000;
/** Turns of an approval lie behind those of the visits, so that the keys differ. */
const TURNS_PER_VISIT = 1024;

/**
 * One replication of a service, event by event. No object, closure or text is made for an event: what is inside lies in
 * the columns of the tables, what is to come in the heap, what was seen in the recorder.
 */
export class Engine {
  readonly service: CompiledService;
  readonly options: RunOptions;
  readonly cases: CaseTable;
  readonly recorder: Recorder;
  readonly desk: PoolDesk;
  now = 0;
  events = 0;
  readonly #heap = new EventHeap();
  readonly #draws: Draws;
  readonly #source: ArrivalSource;
  readonly #tokens = new TokenTable();
  readonly #lists: WaitingLists;
  readonly #firstBatch: number;
  #arrived = 0;
  #depth = 0;
  #atThisMoment = 0;
  isDone = false;

  constructor(service: CompiledService, options: RunOptions) {
    this.service = service;
    this.options = options;
    const { steps, pools, targets, touchCount, hasJoins, rankCount } = service;
    this.cases = new CaseTable({
      steps: steps.count,
      hasJoins,
      targets: targets.count,
      touchPoints: touchCount,
    });
    this.#draws = new Draws(service.sites, options.seed, options.replication, options.draws === "keyed");
    this.#source = new ArrivalSource(service.arrivals, this.#draws);
    this.#firstBatch = pools.count * rankCount;
    this.#lists = new WaitingLists(this.#firstBatch + steps.count, this.#tokens);
    this.desk = new PoolDesk(service, options, this.#lists);
    this.recorder = new Recorder(service, options, this.cases);
    const first = this.#source.next();
    if (first < Infinity) this.#heap.push(first, ARRIVAL);
  }

  /** Handles so many events more; false once there is nothing left to do. */
  advance(events: number): boolean {
    const heap = this.#heap;
    const { horizon, followUntil } = this.options;
    const end = followUntil === undefined ? horizon : Math.max(horizon, followUntil);
    for (let left = events; left > 0 && !this.isDone; left--) {
      if (heap.count === 0 || heap.topTime > end || (heap.topTime >= horizon && !this.#isFollowing())) {
        this.isDone = true;
        break;
      }
      const time = heap.topTime;
      if (time > this.now) this.#atThisMoment = 0;
      else if (++this.#atThisMoment > MOST_AT_ONE_MOMENT)
        throw new RangeError("a loop of steps takes no time: the clock does not move on");
      this.now = time;
      this.#depth = 0;
      this.events++;
      this.#handle(heap.open(), time);
      heap.settle();
    }
    return !this.isDone;
  }

  #isFollowing(): boolean {
    return this.options.followUntil !== undefined && this.recorder.countedInside > 0;
  }

  #handle(mark: number, now: number): void {
    const place = mark >> 3;
    switch (mark & 7) {
      case ARRIVAL:
        this.#arrive(now);
        return;
      case HANDED_OFF:
        if (!this.#isDropped(place)) this.#gather(place, now);
        return;
      case WORKED:
        this.#worked(place, now);
        return;
      case APPROVED:
        this.#approved(place, now);
        return;
      case WAITED:
        if (!this.#isDropped(place)) this.#waited(place, now);
        return;
      case GIVES_UP:
        if (this.#tokens.givesUpAt[place] === now && this.#tokens.list[place]! >= 0) this.#giveUp(place, now);
        return;
      case OPENING:
        this.desk.isOpeningAwaited[place] = 0;
        this.#serve(place, now);
        return;
      default:
        this.desk.free[place] = this.desk.free[place]! + 1;
        this.#serve(place, now);
    }
  }

  #arrive(now: number): void {
    const next = this.#source.next();
    if (next < Infinity) this.#heap.push(next, ARRIVAL);
    const { service, cases } = this;
    const number = this.#arrived++;
    const slot = cases.take(number, now);
    let segment = 0;
    const last = service.segments.length - 1;
    if (last > 0) {
      const unit = this.#draws.draw(service.segmentSite, number, 0);
      while (segment < last && unit >= service.segments[segment]!) segment++;
    }
    cases.segment[slot] = segment;
    this.recorder.arrived(slot, now);
    cases.tokens[slot] = 1;
    this.#reach(this.#tokens.take(slot), service.start, now);
  }

  /** A token comes to a step: joins, then is handed over. */
  #reach(token: number, step: number, now: number): void {
    const tokens = this.#tokens;
    const { cases, service } = this;
    const { steps } = service;
    const slot = tokens.slot[token]!;
    let reached = now;
    if (steps.join[step]! > 1) {
      const at = slot * steps.count + step;
      if (cases.joined[at] === 0) cases.joinSince[at] = now;
      cases.joined[at] = cases.joined[at]! + 1;
      if (cases.joined[at]! < steps.join[step]!) {
        cases.absorbed[slot] = cases.absorbed[slot]! + 1;
        tokens.release(token);
        return;
      }
      const others = steps.join[step]! - 1;
      cases.joined[at] = 0;
      cases.absorbed[slot] = cases.absorbed[slot]! - others;
      cases.tokens[slot] = cases.tokens[slot]! - others;
      reached = cases.joinSince[at]!;
    }
    const at = slot * steps.count + step;
    const visit = cases.visits[at]! + 1;
    cases.visits[at] = visit;
    tokens.step[token] = step;
    tokens.visit[token] = visit;
    tokens.reached[token] = reached;
    tokens.begun[token] = Number.NaN;
    const parts = tokens.parts;
    for (let part = token * PART_COUNT, end = part + PART_COUNT; part < end; part++) parts[part] = 0;
    if (reached < now) parts[token * PART_COUNT + TOGETHER] = now - reached;
    if (service.targets.count > 0) this.recorder.targets.reached(slot, step, now);
    const site = step * PURPOSES + HAND_OFF_DRAW;
    if (this.#draws.kinds[site] === NO_DRAW) {
      this.#gather(token, now);
      return;
    }
    const delay = this.#draws.draw(site, cases.number[slot]!, visit);
    parts[token * PART_COUNT + HAND_OFF] = delay;
    this.#heap.push(now + delay, token * 8 + HANDED_OFF);
  }

  /** Waits until the batch is full, where there is one. */
  #gather(token: number, now: number): void {
    const tokens = this.#tokens;
    const step = tokens.step[token]!;
    const size = this.service.steps.batch[step]!;
    if (size === 1) {
      this.#ask(token, now);
      return;
    }
    const list = this.#firstBatch + step;
    tokens.since[token] = now;
    this.#lists.append(list, token);
    if (this.#lists.length[list]! < size) return;
    for (let released = 0; released < size; released++) {
      const one = this.#lists.first(list);
      this.#lists.remove(one);
      const part = one * PART_COUNT + TOGETHER;
      tokens.parts[part] = tokens.parts[part]! + now - tokens.since[one]!;
      this.#ask(one, now);
    }
  }

  /** Asks for the head that does the step's work. */
  #ask(token: number, now: number): void {
    const tokens = this.#tokens;
    const step = tokens.step[token]!;
    const pool = this.service.steps.pool[step]!;
    tokens.since[token] = now;
    tokens.isAsking[token] = 0;
    if (pool < 0) {
      this.#workAlone(token, step, now);
      return;
    }
    if (this.desk.isReady(pool, now)) {
      this.#begin(token, pool, now);
      return;
    }
    this.#queue(token, pool, now);
    const site = step * PURPOSES + PATIENCE_DRAW;
    if (this.#draws.kinds[site] === NO_DRAW) return;
    const number = this.cases.number[tokens.slot[token]!]!;
    const givesUpAt = now + this.#draws.draw(site, number, tokens.visit[token]!);
    tokens.givesUpAt[token] = givesUpAt;
    this.#heap.push(givesUpAt, token * 8 + GIVES_UP);
  }

  #queue(token: number, pool: number, now: number): void {
    const slot = this.#tokens.slot[token]!;
    this.desk.queue(token, pool, this.service.ranks[this.cases.segment[slot]!] ?? 0);
    this.#awaitOpening(pool, now);
  }

  /** Where a head is free, only the opening is waited for. */
  #awaitOpening(pool: number, now: number): void {
    const moment = this.desk.openingToAwait(pool, now);
    if (moment < Infinity) this.#heap.push(moment, pool * 8 + OPENING);
  }

  #serve(pool: number, now: number): void {
    const { desk } = this;
    while (desk.waiting[pool]! > 0 && desk.free[pool]! > 0) {
      if (!desk.isOpen(pool, now)) {
        this.#awaitOpening(pool, now);
        return;
      }
      this.#begin(desk.next(pool), pool, now);
    }
  }

  #workAlone(token: number, step: number, now: number): void {
    const tokens = this.#tokens;
    if (this.#draws.kinds[step * PURPOSES + WORK_DRAW] === NO_DRAW) {
      this.#afterWork(token, step, now);
      return;
    }
    const work = this.#workOf(token, step);
    tokens.begun[token] = now;
    tokens.parts[token * PART_COUNT + WORK] = tokens.parts[token * PART_COUNT + WORK]! + work;
    this.#heap.push(now + work, token * 8 + WORKED);
  }

  #workOf(token: number, step: number): number {
    const tokens = this.#tokens;
    const visit = tokens.visit[token]!;
    const number = this.cases.number[tokens.slot[token]!]!;
    const work = this.#draws.draw(step * PURPOSES + WORK_DRAW, number, visit);
    return visit > 1 ? work * this.service.steps.reworkFactor[step]! : work;
  }

  /** A head of the pool takes the token up: the step's work, or the reading of an approval. */
  #begin(token: number, pool: number, now: number): void {
    const tokens = this.#tokens;
    const { desk, cases } = this;
    const slot = tokens.slot[token]!;
    const step = tokens.step[token]!;
    const since = tokens.since[token]!;
    const isCounted = cases.isCounted[slot] === 1;
    desk.waited(pool, since, now, isCounted);
    tokens.givesUpAt[token] = Number.NaN;
    let minutes: number;
    let kind = WORKED;
    if (tokens.isAsking[token] === 1) {
      const turn = tokens.visit[token]! * TURNS_PER_VISIT + tokens.approval[token]!;
      minutes = this.#draws.draw(step * PURPOSES + APPROVAL_DRAW, cases.number[slot]!, turn);
      kind = APPROVED;
    } else {
      minutes = this.#workOf(token, step);
      if (now > since) this.#noteQueue(token, pool, since, now);
      const begun = tokens.begun[token]!;
      if (!(begun >= 0)) tokens.begun[token] = now;
    }
    const end = desk.take(pool, now, minutes);
    const at = token * PART_COUNT;
    if (kind === WORKED) {
      tokens.parts[at + WORK] = tokens.parts[at + WORK]! + minutes;
      const closed = end - now - minutes;
      if (closed > 0 && desk.hasHours(pool)) tokens.parts[at + CLOSED] = tokens.parts[at + CLOSED]! + closed;
    }
    tokens.held[token] = minutes;
    const cost = desk.costOf(pool, minutes);
    cases.cost[slot] = cases.cost[slot]! + cost;
    if (isCounted) this.recorder.stepCost[step] = this.recorder.stepCost[step]! + cost;
    this.#heap.push(end, token * 8 + kind);
  }

  #noteQueue(token: number, pool: number, since: number, now: number): void {
    const parts = this.#tokens.parts;
    const at = token * PART_COUNT;
    const closed = this.desk.closedBetween(pool, since, now);
    parts[at + CLOSED] = parts[at + CLOSED]! + closed;
    parts[at + QUEUE] = parts[at + QUEUE]! + (now - since - closed);
  }

  /** The head is free for the next, or away for a while first. */
  #release(token: number, pool: number, now: number): void {
    const { desk } = this;
    const back = desk.backAt(pool, now, this.#tokens.held[token]!);
    if (back > now) {
      this.#heap.push(back, pool * 8 + HEAD_BACK);
      return;
    }
    desk.free[pool] = desk.free[pool]! + 1;
    if (desk.waiting[pool]! > 0) this.#serve(pool, now);
  }

  #worked(token: number, now: number): void {
    const step = this.#tokens.step[token]!;
    const pool = this.service.steps.pool[step]!;
    if (pool >= 0) this.#release(token, pool, now);
    if (!this.#isDropped(token)) this.#afterWork(token, step, now);
  }

  #afterWork(token: number, step: number, now: number): void {
    this.#tokens.ended[token] = now;
    this.#tokens.approval[token] = 0;
    if (this.service.steps.approvals[step]! > 0) this.#askApproval(token, step, now);
    else this.#wait(token, step, now);
  }

  #askApproval(token: number, step: number, now: number): void {
    const tokens = this.#tokens;
    const pool = this.service.steps.approverPool[step]!;
    tokens.since[token] = now;
    tokens.isAsking[token] = 1;
    if (pool >= 0) {
      if (this.desk.isReady(pool, now)) this.#begin(token, pool, now);
      else this.#queue(token, pool, now);
      return;
    }
    const turn = tokens.visit[token]! * TURNS_PER_VISIT + tokens.approval[token]!;
    const number = this.cases.number[tokens.slot[token]!]!;
    const minutes = this.#draws.draw(step * PURPOSES + APPROVAL_DRAW, number, turn);
    this.#heap.push(now + minutes, token * 8 + APPROVED);
  }

  #approved(token: number, now: number): void {
    const tokens = this.#tokens;
    const { cases, service } = this;
    const step = tokens.step[token]!;
    const pool = service.steps.approverPool[step]!;
    if (pool >= 0) this.#release(token, pool, now);
    if (this.#isDropped(token)) return;
    const slot = tokens.slot[token]!;
    const part = token * PART_COUNT + APPROVAL;
    tokens.parts[part] = tokens.parts[part]! + now - tokens.since[token]!;
    const chance = service.steps.approvalReturn[step]!;
    const most = service.steps.mostVisits[step]!;
    const visit = tokens.visit[token]!;
    if (chance > 0 && (most === 0 || visit < most)) {
      const turn = visit * TURNS_PER_VISIT + tokens.approval[token]!;
      if (this.#draws.draw(step * PURPOSES + RETURN_DRAW, cases.number[slot]!, turn) < chance) {
        tokens.visit[token] = visit + 1;
        cases.visits[slot * service.steps.count + step] = visit + 1;
        this.recorder.returned(slot, step);
        this.#ask(token, now);
        return;
      }
    }
    tokens.approval[token] = tokens.approval[token]! + 1;
    if (tokens.approval[token]! < service.steps.approvals[step]!) this.#askApproval(token, step, now);
    else this.#wait(token, step, now);
  }

  /** The unstaffed wait behind the work. */
  #wait(token: number, step: number, now: number): void {
    const tokens = this.#tokens;
    const { service } = this;
    const site = step * PURPOSES + WAIT_DRAW;
    tokens.since[token] = now;
    if (this.#draws.kinds[site] === NO_DRAW) {
      if (++this.#depth < MOST_AT_ONCE) this.#leave(token, now);
      else this.#heap.push(now, token * 8 + WAITED);
      return;
    }
    const minutes = this.#draws.draw(site, this.cases.number[tokens.slot[token]!]!, tokens.visit[token]!);
    const calendar: Calendar | undefined = service.calendars[service.steps.waitCalendar[step]!];
    const end = calendar ? calendar.add(now, minutes) : now + minutes;
    const at = token * PART_COUNT;
    if (service.steps.isClientWait[step] === 1) {
      tokens.parts[at + CLIENT] = end - now;
    } else {
      tokens.parts[at + WAIT] = minutes;
      if (calendar) tokens.parts[at + CLOSED] = tokens.parts[at + CLOSED]! + Math.max(0, end - now - minutes);
    }
    if (end < Infinity) this.#heap.push(end, token * 8 + WAITED);
  }

  #waited(token: number, now: number): void {
    const tokens = this.#tokens;
    const since = tokens.since[token]!;
    if (
      this.service.targets.count > 0 &&
      now > since &&
      this.service.steps.isClientWait[tokens.step[token]!] === 1
    )
      this.recorder.targets.paused(tokens.slot[token]!, since, now);
    this.#leave(token, now);
  }

  #leave(token: number, now: number): void {
    const tokens = this.#tokens;
    const { cases, service, recorder } = this;
    const step = tokens.step[token]!;
    const slot = tokens.slot[token]!;
    recorder.left(tokens, token, now);
    const { firstEdge, isParallel } = service.steps;
    const from = firstEdge[step]!;
    const to = firstEdge[step + 1]!;
    if (from === to) {
      tokens.release(token);
      cases.tokens[slot] = cases.tokens[slot]! - 1;
      if (cases.tokens[slot] === 0) {
        recorder.finished(slot, now);
        cases.release(slot);
      }
      return;
    }
    if (to - from === 1) {
      this.#reach(token, service.edges.to[from]!, now);
      return;
    }
    if (isParallel[step] === 1) {
      cases.tokens[slot] = cases.tokens[slot]! + to - from - 1;
      for (let edge = from + 1; edge < to; edge++)
        this.#reach(tokens.take(slot), service.edges.to[edge]!, now);
      this.#reach(token, service.edges.to[from]!, now);
      return;
    }
    const unit = this.#draws.draw(step * PURPOSES + BRANCH_DRAW, cases.number[slot]!, tokens.visit[token]!);
    const edge = pickFlow(service, cases, slot, step, unit);
    this.#reach(token, service.edges.to[edge]!, now);
  }

  /** A client who waits for too long in the queue leaves, and the case with all that belongs to it. */
  #giveUp(token: number, now: number): void {
    const tokens = this.#tokens;
    const { cases, desk } = this;
    const slot = tokens.slot[token]!;
    const step = tokens.step[token]!;
    const pool = this.service.steps.pool[step]!;
    this.#noteQueue(token, pool, tokens.since[token]!, now);
    desk.gaveUp(token, pool, tokens.since[token]!, now);
    this.recorder.gaveUp(tokens, token, now);
    cases.isGone[slot] = 1;
    cases.tokens[slot] = cases.tokens[slot]! - cases.absorbed[slot]!;
    this.#drop(token, slot);
    if (cases.isInUse[slot] === 1) this.#dropWaiting(slot, now);
  }

  /** The other tokens of a case that is gone: those that wait go at once, those that are worked on when that ends. */
  #dropWaiting(slot: number, now: number): void {
    const tokens = this.#tokens;
    for (let other = 0; other < tokens.used && this.cases.isInUse[slot] === 1; other++) {
      if (tokens.slot[other] !== slot || tokens.list[other]! < 0) continue;
      const list = tokens.list[other]!;
      if (list < this.#firstBatch) {
        const pool = Math.floor(list / this.service.rankCount);
        this.desk.gaveUp(other, pool, tokens.since[other]!, now);
      } else this.#lists.remove(other);
      this.#drop(other, slot);
    }
  }

  #isDropped(token: number): boolean {
    const slot = this.#tokens.slot[token]!;
    if (this.cases.isGone[slot] === 0) return false;
    this.#drop(token, slot);
    return true;
  }

  #drop(token: number, slot: number): void {
    const { cases } = this;
    this.#tokens.givesUpAt[token] = Number.NaN;
    this.#tokens.release(token);
    cases.tokens[slot] = cases.tokens[slot]! - 1;
    if (cases.tokens[slot] === 0) cases.release(slot);
  }
}
