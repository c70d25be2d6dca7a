import { momentsOfTime } from "@shared/simulation/closed-forms/distribution-moments.ts";
import { approvalsPerVisit } from "@shared/simulation/closed-forms/pool-load.ts";
import { PLAIN_SIMULATION, type Step } from "../../blueprint/records.ts";
import type { CaseWays } from "../../redesign/ways/case-ways.ts";
import { distributionOf } from "../distribution.ts";
import type { ResourcePool } from "../records.ts";
import { poolOf, poolsByRole } from "../roles.ts";
import { isNeverSigned } from "../service-model.ts";
import { signatures } from "../service-step.ts";

/** Of a step: it has a work time; it takes any time, of people or not; every round of signatures is refused. */
export const WORK_MARKS = { hasWork: 1, hasTime: 2, isNeverSigned: 4 } as const;

/** What each step asks of people, by its slot; an edit looks only at the steps that it touches. */
export class WorkSlots {
  readonly #ways: CaseWays;
  #seenAt = 0;
  #pools: readonly ResourcePool[] = [];
  #byRole: ReadonlyMap<string, ResourcePool> = new Map();
  /** The number of the pool among all; −1 for none. */
  pool = new Int32Array(0);
  marks = new Uint8Array(0);
  /** Minutes, on average. */
  work = new Float64Array(0);
  rework = new Float64Array(0);
  approval = new Float64Array(0);
  /** How many approvers see a case at one visit. */
  signed = new Float64Array(0);

  constructor(ways: CaseWays) {
    this.#ways = ways;
  }

  /** Takes over what changed since it was called last, where these are all the pools: whether any work is another. */
  update(pools: readonly ResourcePool[]): boolean {
    const { slots, model } = this.#ways;
    const isOtherPool =
      pools.length !== this.#pools.length || pools.some((pool, index) => pool !== this.#pools[index]);
    const seen = isOtherPool ? 0 : this.#seenAt;
    if (isOtherPool) {
      this.#pools = pools;
      this.#byRole = poolsByRole(model);
    }
    if (this.pool.length < slots.size) this.#makeRoom(2 * slots.size);
    const numbers = new Map(pools.map(({ id }, number) => [id, number] as const));
    let isOther = isOtherPool;
    for (const slot of slots.touchedSince(seen)) {
      const step = slots.at(slot)?.step;
      if (step) this.#take(slot, step, numbers);
      isOther = true;
    }
    for (const slot of slots.reboundSince(seen)) {
      const before = this.pool[slot];
      const step = slots.at(slot)?.step;
      if (step) this.pool[slot] = this.#poolOf(step, numbers);
      if (this.pool[slot] !== before) isOther = true;
    }
    this.#seenAt = slots.edit;
    return isOther;
  }

  #take(slot: number, step: Step, numbers: ReadonlyMap<string, number>): void {
    const { approvalReturn, approvalTime, reworkFactor } = step.simulation ?? PLAIN_SIMULATION;
    const { hasWork, hasTime, isNeverSigned: never } = WORK_MARKS;
    this.pool[slot] = this.#poolOf(step, numbers);
    this.marks[slot] =
      (step.workTime ? hasWork | hasTime : 0) |
      (step.waitTime ? hasTime : 0) |
      (isNeverSigned(step) ? never : 0);
    this.work[slot] = momentsOfTime(distributionOf(step.workTime)).mean;
    this.rework[slot] = reworkFactor;
    this.approval[slot] = momentsOfTime(distributionOf(approvalTime)).mean;
    this.signed[slot] = approvalsPerVisit({ approvals: signatures(step), approvalReturn });
  }

  #poolOf(step: Step, numbers: ReadonlyMap<string, number>): number {
    const pool = poolOf(this.#ways.model, step, this.#byRole);
    return pool ? (numbers.get(pool.id) ?? -1) : -1;
  }

  #makeRoom(size: number): void {
    const grown = <T extends Int32Array | Uint8Array | Float64Array>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.pool = grown(new Int32Array(size), this.pool);
    this.marks = grown(new Uint8Array(size), this.marks);
    this.work = grown(new Float64Array(size), this.work);
    this.rework = grown(new Float64Array(size), this.rework);
    this.approval = grown(new Float64Array(size), this.approval);
    this.signed = grown(new Float64Array(size), this.signed);
  }
}
