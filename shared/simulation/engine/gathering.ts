import { ABSORBED, CASE_INTS, TOKENS } from "./case-table.ts";
import { PART_COUNT, TOGETHER } from "./parts.ts";
import { ASK, type EngineState, REACH } from "./state.ts";
import { SINCE, TOKEN_REALS } from "./token-table.ts";

/** A token for each of the flows of a parallel split; that of the first flow, the token itself, goes on last. */
export function split(state: EngineState, token: number, slot: number, first: number, end: number): void {
  const { tokens, cases, pending } = state;
  const { to } = state.service.edges;
  const count = slot * CASE_INTS + TOKENS;
  cases.ints[count] = cases.ints[count]! + end - first - 1;
  pending.put(token, REACH, to[first]!);
  for (let edge = end - 1; edge > first; edge--) {
    const branch = tokens.take(slot);
    tokens.shareWay(token, branch);
    pending.put(branch, REACH, to[edge]!);
  }
}

/** All branches that are awaited have come; else the token has been absorbed until they have. */
export function isJoined(
  { cases, tokens }: EngineState,
  token: number,
  slot: number,
  at: number,
  awaited: number,
  now: number,
): boolean {
  const { joined, joinSince, ints } = cases;
  const caseAt = slot * CASE_INTS;
  if (joined[at] === 0) joinSince[at] = now;
  joined[at] = joined[at]! + 1;
  if (joined[at]! < awaited) {
    ints[caseAt + ABSORBED] = ints[caseAt + ABSORBED]! + 1;
    tokens.release(token);
    return false;
  }
  joined[at] = 0;
  // The last branch has not waited: the way of the case is its way, and the others' minutes lie beside it.
  const way = token * PART_COUNT + TOGETHER;
  tokens.ways[way] = tokens.ways[way]! - (now - joinSince[at]!);
  ints[caseAt + ABSORBED] = ints[caseAt + ABSORBED]! - (awaited - 1);
  ints[caseAt + TOKENS] = ints[caseAt + TOKENS]! - (awaited - 1);
  return true;
}

/** Waits until the batch is full. All leave the list before one goes on: it may come back to it within the same moment. */
export function gather(state: EngineState, token: number, step: number, size: number, now: number): void {
  const { lists, pending } = state;
  const { reals } = state.tokens;
  const list = state.firstBatch + step;
  reals[token * TOKEN_REALS + SINCE] = now;
  lists.append(list, token);
  if (lists.length[list]! < size) return;
  // Who came last is put first, as the list of what is pending is taken from its end.
  for (let index = 0; index < size; index++) {
    const last = lists.last(list);
    lists.remove(last);
    const from = last * TOKEN_REALS;
    reals[from + TOGETHER] = reals[from + TOGETHER]! + now - reals[from + SINCE]!;
    pending.put(last, ASK, step);
  }
}

export function refuseEndlessLoop({ service }: EngineState, step: number, visits: number): never {
  const { name } = service.model.steps[step]!;
  throw new RangeError(`${name}: a case has visited it ${visits} times, so its loop has no end`);
}
