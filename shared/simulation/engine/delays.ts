import {
  APPROVAL_DRAW,
  HAND_OFF_DRAW,
  IS_CLIENT_WAIT,
  PATIENCE_DRAW,
  PURPOSES,
  STEP_INTS,
  WAIT_CALENDAR,
  WAIT_DRAW,
  WORK_DRAW,
} from "../compiled-service.ts";
import { CASE_INTS, NUMBER } from "./case-table.ts";
import { CLIENT, CLOSED, HAND_OFF, WAIT, WORK } from "./parts.ts";
import {
  APPROVED,
  type EngineState,
  GIVES_UP,
  HANDED_OFF,
  TURNS_PER_VISIT,
  WAITED,
  WORKED,
} from "./state.ts";
import {
  APPROVAL_TURN,
  BEGUN,
  GIVES_UP_AT,
  SINCE,
  SLOT,
  TOKEN_INTS,
  TOKEN_REALS,
  VISIT,
} from "./token-table.ts";

function drawn(state: EngineState, token: number, site: number, turn: number): number {
  const slot = state.tokens.ints[token * TOKEN_INTS + SLOT]!;
  return state.draws.draw(site, state.cases.ints[slot * CASE_INTS + NUMBER]!, turn);
}

const visitOf = (state: EngineState, token: number): number => state.tokens.ints[token * TOKEN_INTS + VISIT]!;

/** On the way to a step. */
export function handOff(state: EngineState, token: number, step: number, now: number): void {
  const delay = drawn(state, token, step * PURPOSES + HAND_OFF_DRAW, visitOf(state, token));
  state.tokens.reals[token * TOKEN_REALS + HAND_OFF] = delay;
  state.plan(now + delay, token * 8 + HANDED_OFF);
}

/** The work of a step without a pool. */
export function workAlone(state: EngineState, token: number, step: number, now: number): void {
  const { reals } = state.tokens;
  const from = token * TOKEN_REALS;
  const visit = visitOf(state, token);
  let work = drawn(state, token, step * PURPOSES + WORK_DRAW, visit);
  if (visit > 1) work *= state.service.steps.reworkFactor[step]!;
  if (!(reals[from + BEGUN]! >= 0)) reals[from + BEGUN] = now;
  reals[from + WORK] = reals[from + WORK]! + work;
  state.plan(now + work, token * 8 + WORKED);
}

/** The reading of an approval by somebody who is in no pool. */
export function readAlone(state: EngineState, token: number, step: number, now: number): void {
  const turn = state.tokens.ints[token * TOKEN_INTS + APPROVAL_TURN]!;
  const site = step * PURPOSES + APPROVAL_DRAW;
  const minutes = drawn(state, token, site, visitOf(state, token) * TURNS_PER_VISIT + turn);
  state.plan(now + minutes, token * 8 + APPROVED);
}

/** The moment at which a client who waits in the queue from now on gives up. */
export function setPatience(state: EngineState, token: number, step: number, now: number): void {
  const patience = drawn(state, token, step * PURPOSES + PATIENCE_DRAW, visitOf(state, token));
  state.tokens.reals[token * TOKEN_REALS + GIVES_UP_AT] = now + patience;
  state.plan(now + patience, token * 8 + GIVES_UP);
}

/** The unstaffed wait behind the work. */
export function startWait(state: EngineState, token: number, step: number, now: number): void {
  const { reals } = state.tokens;
  const { stepInts } = state;
  const from = token * TOKEN_REALS;
  reals[from + SINCE] = now;
  const minutes = drawn(state, token, step * PURPOSES + WAIT_DRAW, visitOf(state, token));
  const hours = stepInts[step * STEP_INTS + WAIT_CALENDAR]!;
  const end = hours < 0 ? now + minutes : state.service.calendars[hours]!.add(now, minutes);
  if (stepInts[step * STEP_INTS + IS_CLIENT_WAIT] === 1) reals[from + CLIENT] = end - now;
  else {
    reals[from + WAIT] = minutes;
    if (hours >= 0) reals[from + CLOSED] = reals[from + CLOSED]! + Math.max(0, end - now - minutes);
  }
  state.plan(end, token * 8 + WAITED);
}
