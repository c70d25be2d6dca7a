import type { WorkedStep } from "@shared/simulation/closed-forms/pool-load.ts";
import { PLAIN_SIMULATION, type Step } from "../../blueprint/records.ts";
import type { ReadModel } from "../../core/model.ts";
import { distributionOf } from "../distribution.ts";
import type { ResourcePool } from "../records.ts";
import { poolOf, poolsByRole } from "../roles.ts";
import { isNeverSigned } from "../service-model.ts";
import { signatures } from "../service-step.ts";

/** What a step asks of a pool; it stays as long as the step and all who work there do. */
export interface StepWork {
  readonly pool: ResourcePool | undefined;
  /** null where it takes nobody's time. */
  readonly asked: WorkedStep | null;
  readonly hasWork: boolean;
  /** It takes any time, of people or not. */
  readonly hasTime: boolean;
  /** Every round of signatures is refused. */
  readonly isNeverSigned: boolean;
}

/** The pools by the roles that they stand for; another one where a pool or the band of a lane is another. */
export interface People {
  readonly pools: readonly ResourcePool[];
  readonly byRole: ReadonlyMap<string, ResourcePool>;
  /** What each step asks of them, as far as it was told. */
  readonly works: WeakMap<Step, StepWork>;
}

export const peopleOf = (model: ReadModel, pools: readonly ResourcePool[]): People => ({
  pools,
  byRole: poolsByRole(model),
  works: new WeakMap(),
});

export function workOf(model: ReadModel, people: People, step: Step): StepWork {
  const held = people.works.get(step);
  if (held) return held;
  const pool = poolOf(model, step, people.byRole);
  const { approvalReturn, approvalTime, reworkFactor } = step.simulation ?? PLAIN_SIMULATION;
  const isAsked = pool !== undefined && (step.workTime !== null || approvalTime !== null);
  const asked = isAsked
    ? {
        poolId: pool.id,
        work: distributionOf(step.workTime),
        reworkFactor,
        approverPoolId: pool.id,
        approvals: signatures(step),
        approvalReturn,
        approvalTime: distributionOf(approvalTime),
      }
    : null;
  const work: StepWork = {
    pool,
    asked,
    hasWork: step.workTime !== null,
    hasTime: step.workTime !== null || step.waitTime !== null,
    isNeverSigned: isNeverSigned(step),
  };
  people.works.set(step, work);
  return work;
}
