import { APPROVALS, MOST_VISITS, PURPOSES, RETURN_DRAW, STEP_INTS } from "../compiled-service.ts";
import { CASE_INTS, NUMBER } from "./case-table.ts";
import { APPROVAL } from "./parts.ts";
import { ASK, ASK_APPROVAL, type EngineState, TURNS_PER_VISIT, WAITS } from "./state.ts";
import { APPROVAL_TURN, SINCE, SLOT, TOKEN_INTS, TOKEN_REALS, VISIT } from "./token-table.ts";

/** One more has approved, or sends it back: gives the stage with which the token goes on. */
export function approved(state: EngineState, token: number, step: number, now: number): number {
  const { cases, service, stepInts } = state;
  const { ints, reals } = state.tokens;
  const at = token * TOKEN_INTS;
  const from = token * TOKEN_REALS;
  const stepAt = step * STEP_INTS;
  reals[from + APPROVAL] = reals[from + APPROVAL]! + now - reals[from + SINCE]!;
  const chance = service.steps.approvalReturn[step]!;
  const most = stepInts[stepAt + MOST_VISITS]!;
  const visit = ints[at + VISIT]!;
  if (chance > 0 && (most === 0 || visit < most)) {
    const slot = ints[at + SLOT]!;
    const turn = visit * TURNS_PER_VISIT + ints[at + APPROVAL_TURN]!;
    const number = cases.ints[slot * CASE_INTS + NUMBER]!;
    if (state.draws.draw(step * PURPOSES + RETURN_DRAW, number, turn) < chance) {
      ints[at + VISIT] = visit + 1;
      cases.visits[slot * service.steps.count + step] = visit + 1;
      state.recorder.returned(slot, step);
      return ASK;
    }
  }
  ints[at + APPROVAL_TURN] = ints[at + APPROVAL_TURN]! + 1;
  return ints[at + APPROVAL_TURN]! < stepInts[stepAt + APPROVALS]! ? ASK_APPROVAL : WAITS;
}
