import { type CompiledService, POOL, STEP_INTS } from "../compiled-service.ts";
import { APPROVAL, CLIENT, CLOSED, HAND_OFF, TOGETHER } from "./parts.ts";

/** The parts beside queue, work and unstaffed wait that can occur at a step: only these are summed up for its visits. */
export function rarePartsOf({ model, steps, pools }: CompiledService, step: number): number[] {
  const given = model.steps[step]!;
  const pool = steps.ints[step * STEP_INTS + POOL]!;
  const hasHours = (one: number) => one >= 0 && pools.calendar[one]! >= 0;
  const parts: [number, boolean][] = [
    [HAND_OFF, given.handOffDelay !== null],
    [TOGETHER, given.batch > 1 || given.join > 1],
    [CLOSED, hasHours(pool) || (given.wait !== null && given.waitHours !== null && !given.clientWait)],
    [APPROVAL, given.approvals > 0],
    [CLIENT, given.wait !== null && given.clientWait],
  ];
  return parts.filter(([, can]) => can).map(([part]) => part);
}
