import {
  APPROVAL_DRAW,
  APPROVALS,
  APPROVER_POOL,
  HAS_PATIENCE,
  HAS_WAIT,
  HAS_WORK,
  IS_CLIENT_WAIT,
  MOST_VISITS,
  PATIENCE_DRAW,
  POOL,
  PURPOSES,
  RETURN_DRAW,
  STEP_INTS,
  WAIT_CALENDAR,
  WAIT_DRAW,
  WORK_DRAW,
} from "../compiled-service.ts";
import { CASE_INTS, CASE_REALS, COST, IS_COUNTED, NUMBER, SEGMENT } from "./case-table.ts";
import { APPROVAL, CLIENT, CLOSED, QUEUE, WAIT, WORK } from "./parts.ts";
import {
  APPROVED,
  EngineState,
  GIVES_UP,
  HEAD_BACK,
  OPENING,
  TURNS_PER_VISIT,
  WAITED,
  WORKED,
} from "./state.ts";
import {
  APPROVAL_TURN,
  BEGUN,
  ENDED,
  GIVES_UP_AT,
  HELD,
  IS_ASKING,
  SINCE,
  SLOT,
  STEP,
  TOKEN_INTS,
  TOKEN_REALS,
  VISIT,
} from "./token-table.ts";

/** Steps that take no time follow each other at once, but so many only: a loop of them must not overflow the stack. */
const MOST_AT_ONCE = 32;

/** What happens at a step: the queue for a head, the work, the approvals, the unstaffed wait. */
export abstract class StaffedWork extends EngineState {
  protected depth = 0;

  /** The token has done with its step. */
  protected abstract leave(token: number, now: number): void;

  /** Asks for the head that does the step's work. */
  protected ask(token: number, now: number): void {
    const { ints, reals } = this.tokens;
    const at = token * TOKEN_INTS;
    const step = ints[at + STEP]!;
    const stepAt = step * STEP_INTS;
    const pool = this.stepInts[stepAt + POOL]!;
    reals[token * TOKEN_REALS + SINCE] = now;
    ints[at + IS_ASKING] = 0;
    if (pool < 0) {
      this.#workAlone(token, step, now);
      return;
    }
    if (this.desk.isReady(pool, now)) {
      this.#begin(token, pool, now);
      return;
    }
    this.#queue(token, pool, now);
    if (this.stepInts[stepAt + HAS_PATIENCE] === 0) return;
    const patience = this.#drawn(token, step, PATIENCE_DRAW, ints[at + VISIT]!);
    reals[token * TOKEN_REALS + GIVES_UP_AT] = now + patience;
    this.heap.push(now + patience, token * 8 + GIVES_UP);
  }

  #drawn(token: number, step: number, purpose: number, turn: number): number {
    const slot = this.tokens.ints[token * TOKEN_INTS + SLOT]!;
    return this.draws.draw(step * PURPOSES + purpose, this.cases.ints[slot * CASE_INTS + NUMBER]!, turn);
  }

  #queue(token: number, pool: number, now: number): void {
    const slot = this.tokens.ints[token * TOKEN_INTS + SLOT]!;
    const segment = this.cases.ints[slot * CASE_INTS + SEGMENT]!;
    this.desk.queue(token, pool, this.service.ranks[segment] ?? 0);
    this.#awaitOpening(pool, now);
  }

  /** Where a head is free, only the opening is waited for. */
  #awaitOpening(pool: number, now: number): void {
    const moment = this.desk.openingToAwait(pool, now);
    if (moment < Infinity) this.heap.push(moment, pool * 8 + OPENING);
  }

  /** Gives the free heads of a pool to those who wait. */
  protected serve(pool: number, now: number): void {
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
    if (this.stepInts[step * STEP_INTS + HAS_WORK] === 0) {
      this.#afterWork(token, step, now);
      return;
    }
    const work = this.#workOf(token, step);
    const { reals } = this.tokens;
    const from = token * TOKEN_REALS;
    if (!(reals[from + BEGUN]! >= 0)) reals[from + BEGUN] = now;
    reals[from + WORK] = reals[from + WORK]! + work;
    this.heap.push(now + work, token * 8 + WORKED);
  }

  #workOf(token: number, step: number): number {
    const visit = this.tokens.ints[token * TOKEN_INTS + VISIT]!;
    const work = this.#drawn(token, step, WORK_DRAW, visit);
    return visit > 1 ? work * this.service.steps.reworkFactor[step]! : work;
  }

  /** A head of the pool takes the token up: the step's work, or the reading of an approval. */
  #begin(token: number, pool: number, now: number): void {
    const { ints, reals } = this.tokens;
    const { desk, cases } = this;
    const at = token * TOKEN_INTS;
    const from = token * TOKEN_REALS;
    const slot = ints[at + SLOT]!;
    const step = ints[at + STEP]!;
    const since = reals[from + SINCE]!;
    const isCounted = cases.ints[slot * CASE_INTS + IS_COUNTED] === 1;
    desk.waited(pool, since, now, isCounted);
    reals[from + GIVES_UP_AT] = -1;
    const isApproval = ints[at + IS_ASKING] === 1;
    const minutes = isApproval
      ? this.#drawn(
          token,
          step,
          APPROVAL_DRAW,
          ints[at + VISIT]! * TURNS_PER_VISIT + ints[at + APPROVAL_TURN]!,
        )
      : this.#workOf(token, step);
    const end = desk.take(pool, now, minutes);
    reals[from + HELD] = minutes;
    if (!isApproval) {
      if (now > since) this.noteQueue(token, pool, since, now);
      if (!(reals[from + BEGUN]! >= 0)) reals[from + BEGUN] = now;
      reals[from + WORK] = reals[from + WORK]! + minutes;
      if (desk.hasHours(pool))
        reals[from + CLOSED] = reals[from + CLOSED]! + Math.max(0, end - now - minutes);
    }
    const cost = desk.costOf(pool, minutes);
    const real = slot * CASE_REALS + COST;
    cases.reals[real] = cases.reals[real]! + cost;
    if (isCounted) this.recorder.stepCost[step] = this.recorder.stepCost[step]! + cost;
    this.heap.push(end, token * 8 + (isApproval ? APPROVED : WORKED));
  }

  protected noteQueue(token: number, pool: number, since: number, now: number): void {
    const { reals } = this.tokens;
    const from = token * TOKEN_REALS;
    const closed = this.desk.closedBetween(pool, since, now);
    reals[from + CLOSED] = reals[from + CLOSED]! + closed;
    reals[from + QUEUE] = reals[from + QUEUE]! + (now - since - closed);
  }

  /** The head is free for the next, or away for a while first. */
  #release(token: number, pool: number, now: number): void {
    const { desk } = this;
    const back = desk.backAt(pool, now, this.tokens.reals[token * TOKEN_REALS + HELD]!);
    if (back > now) {
      this.heap.push(back, pool * 8 + HEAD_BACK);
      return;
    }
    desk.free[pool] = desk.free[pool]! + 1;
    if (desk.waiting[pool]! > 0) this.serve(pool, now);
  }

  protected worked(token: number, now: number): void {
    const step = this.tokens.ints[token * TOKEN_INTS + STEP]!;
    const pool = this.stepInts[step * STEP_INTS + POOL]!;
    if (pool >= 0) this.#release(token, pool, now);
    if (!this.isDropped(token)) this.#afterWork(token, step, now);
  }

  #afterWork(token: number, step: number, now: number): void {
    const { ints, reals } = this.tokens;
    reals[token * TOKEN_REALS + ENDED] = now;
    if (this.stepInts[step * STEP_INTS + APPROVALS]! > 0) {
      ints[token * TOKEN_INTS + APPROVAL_TURN] = 0;
      this.#askApproval(token, step, now);
    } else this.#wait(token, step, now);
  }

  #askApproval(token: number, step: number, now: number): void {
    const { ints, reals } = this.tokens;
    const at = token * TOKEN_INTS;
    const pool = this.stepInts[step * STEP_INTS + APPROVER_POOL]!;
    reals[token * TOKEN_REALS + SINCE] = now;
    ints[at + IS_ASKING] = 1;
    if (pool >= 0) {
      if (this.desk.isReady(pool, now)) this.#begin(token, pool, now);
      else this.#queue(token, pool, now);
      return;
    }
    const turn = ints[at + VISIT]! * TURNS_PER_VISIT + ints[at + APPROVAL_TURN]!;
    this.heap.push(now + this.#drawn(token, step, APPROVAL_DRAW, turn), token * 8 + APPROVED);
  }

  /** One more has approved, or sends it back. */
  protected approved(token: number, now: number): void {
    const { ints, reals } = this.tokens;
    const { cases, service } = this;
    const at = token * TOKEN_INTS;
    const from = token * TOKEN_REALS;
    const step = ints[at + STEP]!;
    const stepAt = step * STEP_INTS;
    const pool = this.stepInts[stepAt + APPROVER_POOL]!;
    if (pool >= 0) this.#release(token, pool, now);
    if (this.isDropped(token)) return;
    reals[from + APPROVAL] = reals[from + APPROVAL]! + now - reals[from + SINCE]!;
    const chance = service.steps.approvalReturn[step]!;
    const most = this.stepInts[stepAt + MOST_VISITS]!;
    const visit = ints[at + VISIT]!;
    if (chance > 0 && (most === 0 || visit < most)) {
      const turn = visit * TURNS_PER_VISIT + ints[at + APPROVAL_TURN]!;
      if (this.#drawn(token, step, RETURN_DRAW, turn) < chance) {
        const slot = ints[at + SLOT]!;
        ints[at + VISIT] = visit + 1;
        cases.visits[slot * service.steps.count + step] = visit + 1;
        this.recorder.returned(slot, step);
        this.ask(token, now);
        return;
      }
    }
    ints[at + APPROVAL_TURN] = ints[at + APPROVAL_TURN]! + 1;
    if (ints[at + APPROVAL_TURN]! < this.stepInts[stepAt + APPROVALS]!) this.#askApproval(token, step, now);
    else this.#wait(token, step, now);
  }

  /** The unstaffed wait behind the work. */
  #wait(token: number, step: number, now: number): void {
    const { ints, reals } = this.tokens;
    const { service } = this;
    const stepAt = step * STEP_INTS;
    const from = token * TOKEN_REALS;
    reals[from + SINCE] = now;
    if (this.stepInts[stepAt + HAS_WAIT] === 0) {
      if (++this.depth < MOST_AT_ONCE) this.leave(token, now);
      else this.heap.push(now, token * 8 + WAITED);
      return;
    }
    const minutes = this.#drawn(token, step, WAIT_DRAW, ints[token * TOKEN_INTS + VISIT]!);
    const hours = this.stepInts[stepAt + WAIT_CALENDAR]!;
    const calendar = hours < 0 ? undefined : service.calendars[hours];
    const end = calendar ? calendar.add(now, minutes) : now + minutes;
    if (this.stepInts[stepAt + IS_CLIENT_WAIT] === 1) {
      reals[from + CLIENT] = end - now;
    } else {
      reals[from + WAIT] = minutes;
      if (calendar) reals[from + CLOSED] = reals[from + CLOSED]! + Math.max(0, end - now - minutes);
    }
    if (end < Infinity) this.heap.push(end, token * 8 + WAITED);
  }

  protected waited(token: number, now: number): void {
    const { ints, reals } = this.tokens;
    const step = ints[token * TOKEN_INTS + STEP]!;
    if (this.hasTargets && this.stepInts[step * STEP_INTS + IS_CLIENT_WAIT] === 1) {
      const since = reals[token * TOKEN_REALS + SINCE]!;
      if (now > since) this.recorder.targets.paused(ints[token * TOKEN_INTS + SLOT]!, since, now);
    }
    this.leave(token, now);
  }
}
