import {
  APPROVAL_DRAW,
  APPROVALS,
  APPROVER_POOL,
  BATCH,
  BRANCH_DRAW,
  END_EDGE,
  FIRST_EDGE,
  HAND_OFF_DRAW,
  HAS_HAND_OFF,
  HAS_PATIENCE,
  HAS_WAIT,
  HAS_WORK,
  IS_CLIENT_WAIT,
  IS_PARALLEL,
  IS_PLAIN,
  JOIN,
  PATIENCE_DRAW,
  POOL,
  PURPOSES,
  STEP_INTS,
  WAIT_CALENDAR,
  WAIT_DRAW,
  WORK_DRAW,
} from "../compiled-service.ts";
import { approved } from "./approvals.ts";
import {
  CASE_INTS,
  CASE_REALS,
  COST,
  IS_COUNTED,
  IS_GONE,
  IS_TRACED,
  NUMBER,
  SEGMENT,
  TOKENS,
} from "./case-table.ts";
import { gather, isJoined, refuseEndlessLoop, split } from "./gathering.ts";
import { giveUp } from "./giving-up.ts";
import { CLIENT, CLOSED, HAND_OFF, PART_COUNT, QUEUE, TOGETHER, WAIT, WORK } from "./parts.ts";
import { pickFlow } from "./pick-flow.ts";
import {
  AFTER_WORK,
  APPROVED,
  ARRIVAL,
  ASK,
  ASK_APPROVAL,
  type EngineState,
  GATHER,
  GIVES_UP,
  HANDED_OFF,
  HEAD_BACK,
  LEAVE,
  OPENING,
  PARKED,
  REACH,
  TURNS_PER_VISIT,
  WAITED,
  WAITS,
  WORKED,
} from "./state.ts";
import {
  APPROVAL_TURN,
  BEGUN,
  ENDED,
  GIVES_UP_AT,
  HELD,
  IS_ASKING,
  REACHED,
  SINCE,
  SLOT,
  STEP,
  TOKEN_INTS,
  TOKEN_REALS,
  VISIT,
} from "./token-table.ts";
import { WEEK_HOURS } from "./week-profile.ts";

/** Steps that take no time follow each other at once, but so many only: an event tells the next of them. */
const MOST_AT_ONCE = 32;
/** A case that visits a step more often than this is in a loop without an end. */
const MOST_VISITS_OF_A_CASE = 65_535;
/** Moments that are nearer than this share to the end of an hour are left to the slow way, which rounds them. */
const ALMOST = 1 - 1e-12;

/**
 * Handles up to `most` events. All that happens often is in this one loop over columns that are its own names: no object,
 * closure or text is made for an event, and nothing is called that is not rare or large. That is why it is long: taken
 * apart into methods it ran half as fast. What is rare (joins, batches, approvals, giving up) is called, and puts the
 * tokens that go on now on the list of those that are pending.
 *
 * Each turn of the inner loop does one thing: a free head of the pool that is `served` takes up who waits (`begins`), or
 * the token goes through its next `stage`, or the next pending token is taken up; until nothing is left to this moment.
 */
export function handleEvents(state: EngineState, most: number): void {
  const { service, options, heap, desk, recorder, cases, tokens, draws, pending } = state;
  const { stepInts, last } = state;
  const { horizon, warmUp } = options;
  const { due } = heap;
  const { values: drawn } = draws;
  const { reworkFactor, costPerVisit, hasCaps, count: stepCount } = service.steps;
  const { to: edgeTo, cumulative } = service.edges;
  const { calendars, ranks, touchCount } = service;
  const { calendar: poolCalendar, costPerMinute, awayPerMinute } = service.pools;
  const { free, waiting, queues, busy, queueMinutes, busyMinutes, waits } = desk;
  const { firstPart, rareParts, stepMinutes, stepCost, stays, targets } = recorder;
  const hasTargets = service.targets.count > 0;
  let whole = tokens.ints;
  let reals = tokens.reals;
  let ways = tokens.ways;
  let caseInts = cases.ints;
  let caseReals = cases.reals;
  let visits = cases.visits;
  let hour = 0;
  let hourFrom = 0;
  let hourTo = 0;
  let now = state.now;
  let left = most;
  for (; left > 0; left--) {
    const time = heap.topTime;
    if (heap.count === 0 || time > last || (time >= horizon && !state.isFollowing())) {
      state.isDone = true;
      break;
    }
    now = time;
    if (now >= hourTo) {
      hourFrom = 60 * ((now / 60) | 0);
      hourTo = (hourFrom + 60) * ALMOST;
      hour = ((now / 60) | 0) % WEEK_HOURS;
    }
    const mark = heap.open();
    let token = mark >> 3;
    let stage = PARKED;
    let step = 0;
    let served = -1;
    let begins = -1;
    let pool = -1;
    let depth = 0;
    const kind = mark & 7;
    if (kind === WORKED || kind === APPROVED) {
      step = whole[token * TOKEN_INTS + STEP]!;
      served = stepInts[step * STEP_INTS + (kind === WORKED ? POOL : APPROVER_POOL)]!;
      if (served >= 0) {
        // The head is free for the next, or away for a while first.
        const back =
          awayPerMinute[served] === 0 ? now : desk.backAt(served, now, reals[token * TOKEN_REALS + HELD]!);
        if (back > now) {
          due[0] = back;
          heap.push(served * 8 + HEAD_BACK);
          served = -1;
        } else free[served] = free[served]! + 1;
      }
      const slot = whole[token * TOKEN_INTS + SLOT]!;
      if (caseInts[slot * CASE_INTS + IS_GONE] === 1) state.drop(token, slot);
      else stage = kind === WORKED ? AFTER_WORK : approved(state, token, step, now);
    } else if (kind === ARRIVAL) {
      token = state.arrive(now);
      step = service.start;
      stage = REACH;
      whole = tokens.ints;
      reals = tokens.reals;
      ways = tokens.ways;
      caseInts = cases.ints;
      caseReals = cases.reals;
      visits = cases.visits;
    } else if (kind === WAITED || kind === HANDED_OFF) {
      const slot = whole[token * TOKEN_INTS + SLOT]!;
      step = whole[token * TOKEN_INTS + STEP]!;
      if (caseInts[slot * CASE_INTS + IS_GONE] === 1) state.drop(token, slot);
      else if (kind === HANDED_OFF) stage = GATHER;
      else {
        if (hasTargets && stepInts[step * STEP_INTS + IS_CLIENT_WAIT] === 1) {
          const since = reals[token * TOKEN_REALS + SINCE]!;
          if (now > since) targets.paused(slot, since, now);
        }
        stage = LEAVE;
      }
    } else if (kind === GIVES_UP) {
      if (reals[token * TOKEN_REALS + GIVES_UP_AT] === now) giveUp(state, token, now);
    } else {
      served = token;
      if (kind === OPENING) desk.isOpeningAwaited[served] = 0;
      else free[served] = free[served]! + 1;
    }

    for (;;) {
      if (served >= 0) {
        if (waiting[served] === 0 || free[served] === 0) served = -1;
        else if (poolCalendar[served]! >= 0 && !calendars[poolCalendar[served]!]!.isOpen(now)) {
          state.awaitOpening(served, now);
          served = -1;
        } else {
          begins = desk.next(served);
          pool = served;
        }
      }
      if (begins >= 0) {
        // A head of the pool takes the token up: the step's work, or the reading of an approval.
        const at = begins * TOKEN_INTS;
        const from = begins * TOKEN_REALS;
        const slot = whole[at + SLOT]!;
        const worksAt = whole[at + STEP]!;
        const since = reals[from + SINCE]!;
        const visit = whole[at + VISIT]!;
        const isCounted = caseInts[slot * CASE_INTS + IS_COUNTED] === 1;
        const calendar = poolCalendar[pool]! < 0 ? undefined : calendars[poolCalendar[pool]!];
        if (now > since) {
          if (since >= hourFrom && since >= warmUp && now <= horizon) {
            const minutes = pool * WEEK_HOURS + hour;
            queueMinutes[minutes] = queueMinutes[minutes]! + now - since;
          } else queues[pool]!.add(since, now);
        }
        if (isCounted) {
          const row = waits.next();
          waits.values[row] = now - since;
          waits.tags[row] = pool;
        }
        reals[from + GIVES_UP_AT] = -1;
        const isApproval = whole[at + IS_ASKING] === 1;
        const site = worksAt * PURPOSES + (isApproval ? APPROVAL_DRAW : WORK_DRAW);
        const turn = isApproval ? visit * TURNS_PER_VISIT + whole[at + APPROVAL_TURN]! : visit;
        let minutes = drawn[draws.place(site, caseInts[slot * CASE_INTS + NUMBER]!, turn)]!;
        if (visit > 1 && !isApproval) minutes *= reworkFactor[worksAt]!;
        free[pool] = free[pool]! - 1;
        let end = now + minutes;
        if (calendar === undefined) {
          if (end < hourTo && now >= warmUp && end <= horizon) {
            const busyAt = pool * WEEK_HOURS + hour;
            busyMinutes[busyAt] = busyMinutes[busyAt]! + end - now;
          } else busy[pool]!.add(now, end);
        } else {
          end = calendar.add(now, minutes);
          if (end - now === minutes) busy[pool]!.add(now, end);
          else busy[pool]!.addOpen(now, end, calendar);
        }
        reals[from + HELD] = minutes;
        if (!isApproval) {
          if (now > since) {
            const closed = calendar === undefined ? 0 : desk.closedBetween(pool, since, now);
            if (calendar !== undefined) reals[from + CLOSED] = reals[from + CLOSED]! + closed;
            reals[from + QUEUE] = reals[from + QUEUE]! + (now - since - closed);
          }
          if (!(reals[from + BEGUN]! >= 0)) reals[from + BEGUN] = now;
          reals[from + WORK] = reals[from + WORK]! + minutes;
          if (calendar !== undefined)
            reals[from + CLOSED] = reals[from + CLOSED]! + Math.max(0, end - now - minutes);
        }
        if (costPerMinute[pool] !== 0) {
          const cost = minutes * (1 + awayPerMinute[pool]!) * costPerMinute[pool]!;
          const real = slot * CASE_REALS + COST;
          caseReals[real] = caseReals[real]! + cost;
          if (isCounted) stepCost[worksAt] = stepCost[worksAt]! + cost;
        }
        due[0] = end;
        heap.push(begins * 8 + (isApproval ? APPROVED : WORKED));
        begins = -1;
        continue;
      }

      if (stage === PARKED) {
        if (pending.count === 0) break;
        token = pending.take();
        stage = pending.stage;
        step = pending.step;
      }
      const at = token * TOKEN_INTS;
      const from = token * TOKEN_REALS;
      const slot = whole[at + SLOT]!;

      if (stage === AFTER_WORK) {
        reals[from + ENDED] = now;
        if (stepInts[step * STEP_INTS + APPROVALS]! > 0) {
          whole[at + APPROVAL_TURN] = 0;
          stage = ASK_APPROVAL;
        } else stage = WAITS;
      }

      if (stage === WAITS) {
        const stepAt = step * STEP_INTS;
        reals[from + SINCE] = now;
        if (stepInts[stepAt + HAS_WAIT] === 0) {
          if (++depth < MOST_AT_ONCE) stage = LEAVE;
          else {
            due[0] = now;
            heap.push(token * 8 + WAITED);
            stage = PARKED;
            continue;
          }
        } else {
          const minutes =
            drawn[
              draws.place(
                step * PURPOSES + WAIT_DRAW,
                caseInts[slot * CASE_INTS + NUMBER]!,
                whole[at + VISIT]!,
              )
            ]!;
          const hours = stepInts[stepAt + WAIT_CALENDAR]!;
          const end = hours < 0 ? now + minutes : calendars[hours]!.add(now, minutes);
          if (stepInts[stepAt + IS_CLIENT_WAIT] === 1) reals[from + CLIENT] = end - now;
          else {
            reals[from + WAIT] = minutes;
            if (hours >= 0) reals[from + CLOSED] = reals[from + CLOSED]! + Math.max(0, end - now - minutes);
          }
          if (end < Infinity) {
            due[0] = end;
            heap.push(token * 8 + WAITED);
          }
          stage = PARKED;
          continue;
        }
      }

      if (stage === LEAVE) {
        const caseAt = slot * CASE_INTS;
        if (hasTargets) targets.left(slot, step, now);
        const cost = costPerVisit[step]!;
        const isCounted = caseInts[caseAt + IS_COUNTED] === 1;
        if (cost !== 0) {
          const real = slot * CASE_REALS + COST;
          caseReals[real] = caseReals[real]! + cost;
          if (isCounted) stepCost[step] = stepCost[step]! + cost;
        }
        if (isCounted) {
          const way = token * PART_COUNT;
          const sum = step * PART_COUNT;
          const queued = reals[from + QUEUE]!;
          const worked = reals[from + WORK]!;
          const waited = reals[from + WAIT]!;
          ways[way + QUEUE] = ways[way + QUEUE]! + queued;
          ways[way + WORK] = ways[way + WORK]! + worked;
          ways[way + WAIT] = ways[way + WAIT]! + waited;
          stepMinutes[sum + QUEUE] = stepMinutes[sum + QUEUE]! + queued;
          stepMinutes[sum + WORK] = stepMinutes[sum + WORK]! + worked;
          stepMinutes[sum + WAIT] = stepMinutes[sum + WAIT]! + waited;
          for (let index = firstPart[step]!, end = firstPart[step + 1]!; index < end; index++) {
            const part = rareParts[index]!;
            const minutes = reals[from + part]!;
            ways[way + part] = ways[way + part]! + minutes;
            stepMinutes[sum + part] = stepMinutes[sum + part]! + minutes;
          }
          const stay = now - reals[from + REACHED]!;
          const row = stays.next();
          stays.values[row] = stay;
          stays.tags[row] = step;
          if (touchCount > 0) recorder.touched(slot, step, now, stay, reals[from + WORK]!);
          if (caseInts[caseAt + IS_TRACED] === 1) recorder.traceVisit(tokens, token, now);
        }
        const first = stepInts[step * STEP_INTS + FIRST_EDGE]!;
        const end = stepInts[step * STEP_INTS + END_EDGE]!;
        if (end - first === 1) step = edgeTo[first]!;
        else if (end === first) {
          tokens.release(token);
          const inside = caseInts[caseAt + TOKENS]! - 1;
          caseInts[caseAt + TOKENS] = inside;
          if (inside === 0) {
            recorder.finished(tokens, token, slot, now);
            cases.release(slot);
          }
          stage = PARKED;
          continue;
        } else if (stepInts[step * STEP_INTS + IS_PARALLEL] === 1) {
          split(state, token, slot, first, end);
          whole = tokens.ints;
          reals = tokens.reals;
          ways = tokens.ways;
          stage = PARKED;
          continue;
        } else {
          const site = step * PURPOSES + BRANCH_DRAW;
          const unit = drawn[draws.place(site, caseInts[caseAt + NUMBER]!, whole[at + VISIT]!)]!;
          if (hasCaps) step = edgeTo[pickFlow(service, cases, slot, step, unit)]!;
          else {
            const sums = caseInts[caseAt + SEGMENT]! * edgeTo.length;
            let edge = first;
            while (edge < end - 1 && unit >= cumulative[sums + edge]!) edge++;
            step = edgeTo[edge]!;
          }
        }
        stage = REACH;
      }

      const stepAt = step * STEP_INTS;
      if (stage === REACH) {
        const visitAt = slot * stepCount + step;
        const isPlain = stepInts[stepAt + IS_PLAIN]! === 1;
        let reached = now;
        if (!isPlain) {
          const awaited = stepInts[stepAt + JOIN]!;
          if (awaited > 1) {
            if (!isJoined(state, token, slot, visitAt, awaited, now)) {
              stage = PARKED;
              continue;
            }
            reached = cases.joinSince[visitAt]!;
          }
          for (let index = firstPart[step]!, end = firstPart[step + 1]!; index < end; index++)
            reals[from + rareParts[index]!] = 0;
          if (awaited > 1) reals[from + TOGETHER] = now - reached;
        }
        const visit = visits[visitAt]! + 1;
        visits[visitAt] = visit;
        if (visit > MOST_VISITS_OF_A_CASE) refuseEndlessLoop(state, step, visit - 1);
        whole[at + STEP] = step;
        whole[at + VISIT] = visit;
        reals[from + QUEUE] = 0;
        reals[from + WORK] = 0;
        reals[from + WAIT] = 0;
        reals[from + REACHED] = reached;
        reals[from + BEGUN] = -1;
        if (hasTargets) targets.reached(slot, step, now);
        if (touchCount > 0) recorder.touches(slot, step, reached);
        if (!isPlain && stepInts[stepAt + HAS_HAND_OFF] === 1) {
          const delay =
            drawn[draws.place(step * PURPOSES + HAND_OFF_DRAW, caseInts[slot * CASE_INTS + NUMBER]!, visit)]!;
          reals[from + HAND_OFF] = delay;
          due[0] = now + delay;
          heap.push(token * 8 + HANDED_OFF);
          stage = PARKED;
          continue;
        }
        stage = isPlain ? ASK : GATHER;
      }

      if (stage === GATHER) {
        const size = stepInts[stepAt + BATCH]!;
        if (size > 1) {
          gather(state, token, step, size, now);
          stage = PARKED;
          continue;
        }
        stage = ASK;
      }

      // Asks for the head that does the step's work, or reads its approval; without a pool it goes on at once.
      const isApproval = stage === ASK_APPROVAL;
      pool = stepInts[stepAt + (isApproval ? APPROVER_POOL : POOL)]!;
      reals[from + SINCE] = now;
      whole[at + IS_ASKING] = isApproval ? 1 : 0;
      if (pool >= 0) {
        stage = PARKED;
        const hours = poolCalendar[pool]!;
        if (free[pool]! > 0 && waiting[pool] === 0 && (hours < 0 || calendars[hours]!.isOpen(now))) {
          begins = token;
          continue;
        }
        desk.queue(token, pool, ranks[caseInts[slot * CASE_INTS + SEGMENT]!] ?? 0);
        if (free[pool]! > 0) state.awaitOpening(pool, now);
        if (isApproval || stepInts[stepAt + HAS_PATIENCE] === 0) continue;
        const patience =
          drawn[
            draws.place(
              step * PURPOSES + PATIENCE_DRAW,
              caseInts[slot * CASE_INTS + NUMBER]!,
              whole[at + VISIT]!,
            )
          ]!;
        reals[from + GIVES_UP_AT] = now + patience;
        due[0] = now + patience;
        heap.push(token * 8 + GIVES_UP);
      } else if (isApproval) {
        const turn = whole[at + VISIT]! * TURNS_PER_VISIT + whole[at + APPROVAL_TURN]!;
        const site = step * PURPOSES + APPROVAL_DRAW;
        due[0] = now + drawn[draws.place(site, caseInts[slot * CASE_INTS + NUMBER]!, turn)]!;
        heap.push(token * 8 + APPROVED);
        stage = PARKED;
      } else if (stepInts[stepAt + HAS_WORK] === 0) stage = AFTER_WORK;
      else {
        const visit = whole[at + VISIT]!;
        let work =
          drawn[draws.place(step * PURPOSES + WORK_DRAW, caseInts[slot * CASE_INTS + NUMBER]!, visit)]!;
        if (visit > 1) work *= reworkFactor[step]!;
        if (!(reals[from + BEGUN]! >= 0)) reals[from + BEGUN] = now;
        reals[from + WORK] = reals[from + WORK]! + work;
        due[0] = now + work;
        heap.push(token * 8 + WORKED);
        stage = PARKED;
      }
    }
    heap.settle();
  }
  state.now = now;
  state.events += most - left;
}
