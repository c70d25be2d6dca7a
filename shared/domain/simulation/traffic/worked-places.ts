import type { Id } from "@shared/base/ids.ts";
import type { WorkedStep } from "@shared/simulation/closed-forms/pool-load.ts";
import { PLAIN_SIMULATION, type Step } from "../../blueprint/records.ts";
import type { ReadModel } from "../../core/model.ts";
import { distributionOf } from "../distribution.ts";
import { whyNobody } from "../pool-problems.ts";
import type { ResourcePool } from "../records.ts";
import { poolOf, poolsByRole } from "../roles.ts";
import { isNeverSigned } from "../service-model.ts";
import { signatures } from "../service-step.ts";
import { END_OF_INSIDE } from "./flat-ways.ts";
import type { LaidWays } from "./laid-ways.ts";

/** The work on the way of a case, and who does it. */
export interface WorkedPlaces {
  readonly steps: readonly WorkedStep[];
  /** By step: its place. */
  readonly places: readonly number[];
  /** In the order in which a case meets them, with the step at which it does. */
  readonly pools: readonly ResourcePool[];
  readonly firstSteps: ReadonlyMap<Id, Id>;
}

/** Null where `makeService` refuses the blueprint for its people, its signatures, or its want of any time. */
export function workedPlaces(model: ReadModel, { flat, order, walked }: LaidWays): WorkedPlaces | null {
  const byRole = poolsByRole(model);
  const pools: ResourcePool[] = [];
  const firstSteps = new Map<Id, Id>();
  const isStaffed = new Map<Id, boolean>();
  const steps: WorkedStep[] = [];
  const places: number[] = [];
  let hasTime = false;
  for (const [index, place] of order.entries()) {
    const step = flat.steps[place]?.step;
    if (!step || flat.roles[place] === END_OF_INSIDE) continue;
    const isWalked = index < walked;
    if (isWalked && isNeverSigned(step)) return null;
    if (isWalked && (step.workTime || step.waitTime)) hasTime = true;
    // Nothing is done at a step whose inside is laid open.
    const pool = flat.roles[place] === 0 ? poolOf(model, step, byRole) : undefined;
    if (!pool) continue;
    if (!firstSteps.has(pool.id)) {
      pools.push(pool);
      firstSteps.set(pool.id, step.id);
      isStaffed.set(pool.id, whyNobody(model, pool, "") === null);
    }
    if (isWalked && step.workTime && !isStaffed.get(pool.id)) return null;
    if (!step.workTime && !step.simulation?.approvalTime) continue;
    steps.push(workOf(step, pool.id));
    places.push(place);
  }
  return hasTime ? { steps, places, pools, firstSteps } : null;
}

function workOf(step: Step, poolId: Id): WorkedStep {
  const { approvalReturn, approvalTime, reworkFactor } = step.simulation ?? PLAIN_SIMULATION;
  return {
    poolId,
    work: distributionOf(step.workTime),
    reworkFactor,
    approverPoolId: poolId,
    approvals: signatures(step),
    approvalReturn,
    approvalTime: distributionOf(approvalTime),
  };
}
