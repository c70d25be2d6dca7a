import {
  APPROVAL_DRAW,
  APPROVALS,
  APPROVER_POOL,
  BATCH,
  BRANCH_DRAW,
  END_EDGE,
  FIRST_EDGE,
  HAS_HAND_OFF,
  HAS_PATIENCE,
  HAS_WAIT,
  HAS_WORK,
  IS_CLIENT_WAIT,
  IS_PARALLEL,
  IS_PLAIN,
  JOIN,
  POOL,
  PURPOSE_BITS,
  STEP_INT_BITS,
  WORK_DRAW,
} from "../compiled-service.ts";
import { approved } from "./approvals.ts";
import {
  CASE_INT_BITS,
  CASE_REAL_BITS,
  COST,
  IS_COUNTED,
  IS_TRACED,
  NUMBER,
  SEGMENT,
  TOKENS,
} from "./case-table.ts";
import { handOff, readAlone, setPatience, startWait, workAlone } from "./delays.ts";
import { gather, isJoined, refuseEndlessLoop, split } from "./gathering.ts";
import { giveUp, turnAway } from "./giving-up.ts";
import { CLOSED, PART_BITS, QUEUE, TOGETHER, WAIT, WORK } from "./parts.ts";
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
  HORIZON,
  LAST,
  LEAVE,
  OPENING,
  PARKED,
  REACH,
  TURNS_PER_VISIT,
  WAITED,
  WAITS,
  WARM_UP,
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
  TOKEN_INT_BITS,
  TOKEN_REAL_BITS,
  VISIT,
} from "./token-table.ts";
import {
  CAN_LOSE,
  HAS_APPROVALS,
  HAS_CAPS,
  HAS_SHRINKAGE,
  HAS_TARGETS,
  HAS_TOUCHES,
  HAS_VISIT_COST,
  IS_TRACED_SOMEWHERE,
} from "./traits.ts";
import { WEEK_HOURS } from "./week-profile.ts";

/** Steps that take no time follow each other at once, but so many only: an event tells the next of them. */
const MOST_AT_ONCE = 32;
/** A case that visits a step more often than this is in a loop without an end. */
const MOST_VISITS_OF_A_CASE = 65_535;
/** Moments that are nearer than this share to the end of an hour are left to the slow way, which rounds them. */
const ALMOST = 1 - 1e-12;

/**
 * Handles up to `most` events. All that happens often is in this one loop over columns that are its own names: no object,
 * closure or text is made for an event, no real is handed over in a call (it would be put on the heap of objects), and
 * places are told by shifts, which need no check for overflow. That is why it is long: taken apart into methods a run
 * took 1.4 times as long. What is rare (joins, batches, approvals, delays, giving up) is called, and puts the tokens that
 * go on now on the list of those that are pending.
 *
 * Each turn of the inner loop does one thing: a free head of the pool that is `served` takes up who waits (`begins`), or
 * the token goes through its next `stage`, or the next pending token is taken up; until nothing is left to this moment.
 */
export function handleEvents(state: EngineState, most: number): void {
  const { service, heap, desk, recorder, cases, tokens, draws, pending } = state;
  const { stepInts } = state;
  const { due } = heap;
  const { values: drawn } = draws;
  const { reworkFactor, costPerVisit, count: stepCount } = service.steps;
  const { to: edgeTo, cumulative } = service.edges;
  const { calendars, ranks } = service;
  const { calendar: poolCalendar, costPerMinute, awayPerMinute, room } = service.pools;
  const { free, waiting, queues, busy, queueMinutes, busyMinutes, waits } = desk;
  const { firstPart, rareParts, stepMinutes, stepCost, stays, targets } = recorder;
  // What no step or pool of the service has is not looked at, event by event.
  const { traits, moments } = state;
  const hasApprovals = traits & HAS_APPROVALS;
  const canLose = traits & CAN_LOSE;
  const hasShrinkage = traits & HAS_SHRINKAGE;
  const hasTargets = traits & HAS_TARGETS;
  const hasVisitCost = traits & HAS_VISIT_COST;
  const hasTouches = traits & HAS_TOUCHES;
  const hasCaps = traits & HAS_CAPS;
  const isTraced = traits & IS_TRACED_SOMEWHERE;
  const warmUp = moments[WARM_UP]!;
  const horizon = moments[HORIZON]!;
  const last = moments[LAST]!;
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
  let handled = 0;
  for (; handled < most; handled++) {
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
      step = whole[(token << TOKEN_INT_BITS) | STEP]!;
      served = stepInts[(step << STEP_INT_BITS) | (kind === WORKED ? POOL : APPROVER_POOL)]!;
      if (served >= 0) {
        // The head is free for the next, or away for a while first.
        if (hasShrinkage !== 0 && state.goesAway(served, now, reals[(token << TOKEN_REAL_BITS) | HELD]!))
          served = -1;
        else free[served] = free[served]! + 1;
      }
      if (canLose !== 0 && state.isDropped(token)) stage = PARKED;
      else stage = kind === WORKED ? AFTER_WORK : approved(state, token, step, now);
    } else if (kind === ARRIVAL) {
      recorder.now = now;
      token = state.arrive();
      step = service.start;
      stage = REACH;
      whole = tokens.ints;
      reals = tokens.reals;
      ways = tokens.ways;
      caseInts = cases.ints;
      caseReals = cases.reals;
      visits = cases.visits;
    } else if (kind === WAITED || kind === HANDED_OFF) {
      step = whole[(token << TOKEN_INT_BITS) | STEP]!;
      if (canLose !== 0 && state.isDropped(token)) stage = PARKED;
      else if (kind === HANDED_OFF) stage = GATHER;
      else {
        if (hasTargets !== 0 && stepInts[(step << STEP_INT_BITS) | IS_CLIENT_WAIT] === 1)
          targets.paused(
            whole[(token << TOKEN_INT_BITS) | SLOT]!,
            reals[(token << TOKEN_REAL_BITS) | SINCE]!,
            now,
          );
        stage = LEAVE;
      }
    } else if (kind === GIVES_UP) {
      if (reals[(token << TOKEN_REAL_BITS) | GIVES_UP_AT] === now) giveUp(state, token, now);
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
        const at = begins << TOKEN_INT_BITS;
        const from = begins << TOKEN_REAL_BITS;
        const slot = whole[at | SLOT]!;
        const worksAt = whole[at | STEP]!;
        const since = reals[from | SINCE]!;
        const visit = whole[at | VISIT]!;
        const isCounted = caseInts[(slot << CASE_INT_BITS) | IS_COUNTED] === 1;
        const calendar = poolCalendar[pool]! < 0 ? undefined : calendars[poolCalendar[pool]!];
        if (now > since) {
          if (since >= hourFrom && since >= warmUp && now <= horizon) {
            const minutes = Math.imul(pool, WEEK_HOURS) + hour;
            queueMinutes[minutes] = queueMinutes[minutes]! + now - since;
          } else queues[pool]!.add(since, now);
        }
        if (isCounted) {
          const row = waits.next();
          waits.values[row] = now - since;
          waits.tags[row] = pool;
        }
        if (canLose !== 0) reals[from | GIVES_UP_AT] = -1;
        const isApproval = hasApprovals !== 0 && whole[at | IS_ASKING] === 1;
        const site = (worksAt << PURPOSE_BITS) | (isApproval ? APPROVAL_DRAW : WORK_DRAW);
        const turn = isApproval ? visit * TURNS_PER_VISIT + whole[at | APPROVAL_TURN]! : visit;
        let minutes = drawn[draws.place(site, caseInts[(slot << CASE_INT_BITS) | NUMBER]!, turn)]!;
        if (visit > 1 && !isApproval) minutes *= reworkFactor[worksAt]!;
        free[pool] = free[pool]! - 1;
        let end = now + minutes;
        if (calendar === undefined) {
          if (end < hourTo && now >= warmUp && end <= horizon) {
            const busyAt = Math.imul(pool, WEEK_HOURS) + hour;
            busyMinutes[busyAt] = busyMinutes[busyAt]! + end - now;
          } else busy[pool]!.add(now, end);
        } else {
          end = calendar.add(now, minutes);
          if (end - now === minutes) busy[pool]!.add(now, end);
          else busy[pool]!.addOpen(now, end, calendar);
        }
        if (hasShrinkage !== 0) reals[from | HELD] = minutes;
        if (!isApproval) {
          if (now > since) {
            const closed = calendar === undefined ? 0 : desk.closedBetween(pool, since, now);
            if (calendar !== undefined) reals[from | CLOSED] = reals[from | CLOSED]! + closed;
            reals[from | QUEUE] = reals[from | QUEUE]! + (now - since - closed);
          }
          if (isTraced !== 0 && !(reals[from | BEGUN]! >= 0)) reals[from | BEGUN] = now;
          reals[from | WORK] = reals[from | WORK]! + minutes;
          if (calendar !== undefined)
            reals[from | CLOSED] = reals[from | CLOSED]! + Math.max(0, end - now - minutes);
        }
        if (costPerMinute[pool] !== 0) {
          const cost = minutes * (1 + awayPerMinute[pool]!) * costPerMinute[pool]!;
          const real = (slot << CASE_REAL_BITS) | COST;
          caseReals[real] = caseReals[real]! + cost;
          if (isCounted) stepCost[worksAt] = stepCost[worksAt]! + cost;
        }
        due[0] = end;
        heap.push((begins << 3) | (isApproval ? APPROVED : WORKED));
        begins = -1;
        continue;
      }

      if (stage === PARKED) {
        if (pending.count === 0) break;
        token = pending.take();
        stage = pending.stage;
        step = pending.step;
        // Another token of its case may have been turned away in the meantime.
        if (canLose !== 0 && state.isDropped(token)) {
          stage = PARKED;
          continue;
        }
      }
      const at = token << TOKEN_INT_BITS;
      const from = token << TOKEN_REAL_BITS;
      const slot = whole[at | SLOT]!;

      if (stage === AFTER_WORK) {
        if (isTraced !== 0) reals[from | ENDED] = now;
        if (hasApprovals !== 0 && stepInts[(step << STEP_INT_BITS) | APPROVALS]! > 0) {
          whole[at | APPROVAL_TURN] = 0;
          stage = ASK_APPROVAL;
        } else stage = WAITS;
      }

      if (stage === WAITS) {
        const stepAt = step << STEP_INT_BITS;
        if (stepInts[stepAt | HAS_WAIT] === 0) {
          if (++depth < MOST_AT_ONCE) stage = LEAVE;
          else {
            due[0] = now;
            heap.push((token << 3) | WAITED);
            stage = PARKED;
            continue;
          }
        } else {
          startWait(state, token, step, now);
          stage = PARKED;
          continue;
        }
      }

      if (stage === LEAVE) {
        const caseAt = slot << CASE_INT_BITS;
        if (hasTargets !== 0) targets.left(slot, step, now);
        const isCounted = caseInts[caseAt | IS_COUNTED] === 1;
        if (hasVisitCost !== 0) {
          const cost = costPerVisit[step]!;
          const real = (slot << CASE_REAL_BITS) | COST;
          caseReals[real] = caseReals[real]! + cost;
          if (isCounted) stepCost[step] = stepCost[step]! + cost;
        }
        if (isCounted) {
          const way = token << PART_BITS;
          const sum = step << PART_BITS;
          const queued = reals[from | QUEUE]!;
          const worked = reals[from | WORK]!;
          const waited = reals[from | WAIT]!;
          ways[way | QUEUE] = ways[way | QUEUE]! + queued;
          ways[way | WORK] = ways[way | WORK]! + worked;
          ways[way | WAIT] = ways[way | WAIT]! + waited;
          stepMinutes[sum | QUEUE] = stepMinutes[sum | QUEUE]! + queued;
          stepMinutes[sum | WORK] = stepMinutes[sum | WORK]! + worked;
          stepMinutes[sum | WAIT] = stepMinutes[sum | WAIT]! + waited;
          for (let index = firstPart[step]!, end = firstPart[step + 1]!; index < end; index++) {
            const part = rareParts[index]!;
            const minutes = reals[from | part]!;
            ways[way | part] = ways[way | part]! + minutes;
            stepMinutes[sum | part] = stepMinutes[sum | part]! + minutes;
          }
          const stay = now - reals[from | REACHED]!;
          const row = stays.next();
          stays.values[row] = stay;
          stays.tags[row] = step;
          if (hasTouches !== 0) recorder.touched(slot, step, now, stay, reals[from | WORK]!);
          if (isTraced !== 0 && caseInts[caseAt | IS_TRACED] === 1) recorder.traceVisit(tokens, token, now);
        }
        const first = stepInts[(step << STEP_INT_BITS) | FIRST_EDGE]!;
        const end = stepInts[(step << STEP_INT_BITS) | END_EDGE]!;
        if (end - first === 1) step = edgeTo[first]!;
        else if (end === first) {
          tokens.release(token);
          const inside = caseInts[caseAt | TOKENS]! - 1;
          caseInts[caseAt | TOKENS] = inside;
          if (inside === 0) {
            recorder.now = now;
            recorder.finished(tokens, token, slot);
            cases.release(slot);
          }
          stage = PARKED;
          continue;
        } else if (stepInts[(step << STEP_INT_BITS) | IS_PARALLEL] === 1) {
          split(state, token, slot, first, end);
          whole = tokens.ints;
          reals = tokens.reals;
          ways = tokens.ways;
          stage = PARKED;
          continue;
        } else {
          const site = (step << PURPOSE_BITS) | BRANCH_DRAW;
          const unit = drawn[draws.place(site, caseInts[caseAt | NUMBER]!, whole[at | VISIT]!)]!;
          if (hasCaps !== 0) step = edgeTo[pickFlow(service, cases, slot, step, unit)]!;
          else {
            const sums = caseInts[caseAt | SEGMENT]! * edgeTo.length;
            let edge = first;
            while (edge < end - 1 && unit >= cumulative[sums + edge]!) edge++;
            step = edgeTo[edge]!;
          }
        }
        stage = REACH;
      }

      const stepAt = step << STEP_INT_BITS;
      if (stage === REACH) {
        const visitAt = Math.imul(slot, stepCount) + step;
        const isPlain = stepInts[stepAt | IS_PLAIN]! === 1;
        let reached = now;
        if (!isPlain) {
          const awaited = stepInts[stepAt | JOIN]!;
          if (awaited > 1) {
            if (!isJoined(state, token, slot, visitAt, awaited, now)) {
              stage = PARKED;
              continue;
            }
            reached = cases.joinSince[visitAt]!;
          }
          for (let index = firstPart[step]!, end = firstPart[step + 1]!; index < end; index++)
            reals[from | rareParts[index]!] = 0;
          if (awaited > 1) reals[from | TOGETHER] = now - reached;
        }
        const visit = visits[visitAt]! + 1;
        visits[visitAt] = visit;
        if (visit > MOST_VISITS_OF_A_CASE) refuseEndlessLoop(state, step, visit - 1);
        whole[at | STEP] = step;
        whole[at | VISIT] = visit;
        reals[from | QUEUE] = 0;
        reals[from | WORK] = 0;
        reals[from | WAIT] = 0;
        reals[from | REACHED] = reached;
        if (isTraced !== 0) reals[from | BEGUN] = -1;
        if (hasTargets !== 0) targets.reached(slot, step, now);
        if (hasTouches !== 0) recorder.touches(slot, step, reached);
        if (!isPlain && stepInts[stepAt | HAS_HAND_OFF] === 1) {
          handOff(state, token, step, now);
          stage = PARKED;
          continue;
        }
        stage = isPlain ? ASK : GATHER;
      }

      if (stage === GATHER) {
        const size = stepInts[stepAt | BATCH]!;
        if (size > 1) {
          gather(state, token, step, size, now);
          stage = PARKED;
          continue;
        }
        stage = ASK;
      }

      // Asks for the head that does the step's work, or reads its approval; without a pool it goes on at once.
      const isApproval = stage === ASK_APPROVAL;
      pool = stepInts[stepAt | (isApproval ? APPROVER_POOL : POOL)]!;
      reals[from | SINCE] = now;
      if (hasApprovals !== 0) whole[at | IS_ASKING] = isApproval ? 1 : 0;
      if (pool >= 0) {
        stage = PARKED;
        const hours = poolCalendar[pool]!;
        if (free[pool]! > 0 && waiting[pool] === 0 && (hours < 0 || calendars[hours]!.isOpen(now))) {
          begins = token;
          continue;
        }
        if (canLose !== 0 && !isApproval && waiting[pool]! >= room[pool]!) {
          turnAway(state, token, now);
          continue;
        }
        desk.queue(token, pool, ranks[caseInts[(slot << CASE_INT_BITS) | SEGMENT]!] ?? 0);
        if (free[pool]! > 0) state.awaitOpening(pool, now);
        if (!isApproval && stepInts[stepAt | HAS_PATIENCE] === 1) setPatience(state, token, step, now);
      } else if (isApproval) {
        readAlone(state, token, step, now);
        stage = PARKED;
      } else if (stepInts[stepAt | HAS_WORK] === 0) stage = AFTER_WORK;
      else {
        workAlone(state, token, step, now);
        stage = PARKED;
      }
    }
    heap.settle();
  }
  state.now = now;
  state.events += handled;
}
