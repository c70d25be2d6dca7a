import { type CompiledService, NO_LIMIT } from "../compiled-service.ts";
import type { RunOptions } from "./run-options.ts";

/** What some step or pool of a service has, or what is asked for: the engine does not look for the rest at every event. */
export const HAS_APPROVALS = 1;
/** Clients give up or are turned away. */
export const CAN_LOSE = 2;
export const HAS_SHRINKAGE = 4;
export const HAS_TARGETS = 8;
export const HAS_VISIT_COST = 16;
export const HAS_TOUCHES = 32;
export const HAS_CAPS = 64;
export const IS_TRACED_SOMEWHERE = 128;

/** The sum of those that it has. */
export function traitsOf(
  { model, pools, targets, steps, touchCount }: CompiledService,
  options: RunOptions,
): number {
  const traits: [number, boolean][] = [
    [HAS_APPROVALS, model.steps.some(({ approvals }) => approvals > 0)],
    [
      CAN_LOSE,
      model.steps.some(({ patience }) => patience !== null) || pools.room.some((room) => room < NO_LIMIT),
    ],
    [HAS_SHRINKAGE, pools.awayPerMinute.some((away) => away > 0)],
    [HAS_TARGETS, targets.count > 0],
    [HAS_VISIT_COST, steps.costPerVisit.some((cost) => cost !== 0)],
    [HAS_TOUCHES, touchCount > 0],
    [HAS_CAPS, steps.hasCaps],
    [IS_TRACED_SOMEWHERE, (options.trace?.cases ?? 0) > 0],
  ];
  return traits.reduce((sum, [trait, has]) => sum + (has ? trait : 0), 0);
}
