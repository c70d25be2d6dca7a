import { type CompiledService, POOL, STEP_INTS } from "../compiled-service.ts";
import { APPROVAL, CLIENT, CLOSED, HAND_OFF, QUEUE, TOGETHER, WAIT, WORK } from "./parts.ts";

/** The parts that can occur at a step: only these are summed up for each visit. */
export function partsOfStep({ model, steps, pools }: CompiledService, step: number): number[] {
  const given = model.steps[step]!;
  const pool = steps.ints[step * STEP_INTS + POOL]!;
  const hasHours = (one: number) => one >= 0 && pools.calendar[one]! >= 0;
  const parts: [number, boolean][] = [
    [HAND_OFF, given.handOffDelay !== null],
    [TOGETHER, given.batch > 1 || given.join > 1],
    [QUEUE, pool >= 0],
    [CLOSED, hasHours(pool) || (given.wait !== null && given.waitHours !== null && !given.clientWait)],
    [WORK, given.work !== null],
    [APPROVAL, given.approvals > 0],
    [WAIT, given.wait !== null && !given.clientWait],
    [CLIENT, given.wait !== null && given.clientWait],
  ];
  return parts.filter(([, can]) => can).map(([part]) => part);
}
