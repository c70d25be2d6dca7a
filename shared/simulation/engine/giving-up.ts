import { POOL, STEP_INTS } from "../compiled-service.ts";
import { ABSORBED, CASE_INTS, IS_GONE, IS_IN_USE, TOKENS } from "./case-table.ts";
import type { EngineState } from "./state.ts";
import { LIST, SINCE, SLOT, STEP, TOKEN_INTS, TOKEN_REALS } from "./token-table.ts";

/** A client who waits for too long in the queue leaves, and the case with all that belongs to it. */
export function giveUp(state: EngineState, token: number, now: number): void {
  const { tokens, stepInts } = state;
  const slot = tokens.ints[token * TOKEN_INTS + SLOT]!;
  const step = tokens.ints[token * TOKEN_INTS + STEP]!;
  const pool = stepInts[step * STEP_INTS + POOL]!;
  state.desk.gaveUp(token, pool, tokens.reals[token * TOKEN_REALS + SINCE]!, now);
  state.recorder.gaveUp(tokens, token, slot, step, now);
  dropCase(state, token, slot, now);
}

/** A client who finds no room to wait leaves likewise. */
export function turnAway(state: EngineState, token: number, now: number): void {
  const slot = state.tokens.ints[token * TOKEN_INTS + SLOT]!;
  const step = state.tokens.ints[token * TOKEN_INTS + STEP]!;
  state.recorder.turnedAway(state.tokens, token, slot, step, now);
  dropCase(state, token, slot, now);
}

function dropCase(state: EngineState, token: number, slot: number, now: number): void {
  const { ints } = state.cases;
  const at = slot * CASE_INTS;
  ints[at + IS_GONE] = 1;
  ints[at + TOKENS] = ints[at + TOKENS]! - ints[at + ABSORBED]!;
  state.drop(token, slot);
  if (ints[at + IS_IN_USE] === 1) dropWaiting(state, slot, now);
}

/** The other tokens of a case that is gone: those that wait go at once, those that are worked on when that ends. */
function dropWaiting(state: EngineState, slot: number, now: number): void {
  const { tokens, cases } = state;
  for (let other = 0; other < tokens.used; other++) {
    const at = other * TOKEN_INTS;
    if (tokens.ints[at + SLOT] !== slot || tokens.ints[at + LIST]! < 0) continue;
    const list = tokens.ints[at + LIST]!;
    if (list < state.firstBatch) {
      const pool = Math.floor(list / state.service.rankCount);
      state.desk.gaveUp(other, pool, tokens.reals[other * TOKEN_REALS + SINCE]!, now);
    } else state.lists.remove(other);
    state.drop(other, slot);
    if (cases.ints[slot * CASE_INTS + IS_IN_USE] === 0) return;
  }
}
