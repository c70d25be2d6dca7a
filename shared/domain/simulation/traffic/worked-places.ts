import type { Id } from "@shared/base/ids.ts";
import { headMinutes } from "@shared/simulation/closed-forms/pool-load.ts";
import type { VisitCounts } from "@shared/simulation/closed-forms/visit-counts.ts";
import type { CaseWays } from "../../redesign/ways/case-ways.ts";
import { type LaidWays, PLACE_ROLES } from "../../redesign/ways/laid-ways.ts";
import { whyNobody } from "../pool-problems.ts";
import type { ResourcePool } from "../records.ts";
import { WORK_MARKS, type WorkSlots } from "./work-slots.ts";

/** A pool on the way of a case: the step at which a case meets it first, and the minutes of its time that a case takes. */
export interface MetPool {
  readonly pool: ResourcePool;
  readonly firstStep: Id;
  minutes: number;
}

/**
 * In the order in which a case meets them. Null where `makeService` refuses the blueprint for its people, its signatures,
 * or its want of any time.
 */
export function poolsMet(
  { model, slots }: CaseWays,
  laid: LaidWays,
  work: WorkSlots,
  pools: readonly ResourcePool[],
  counts: VisitCounts,
): readonly MetPool[] | null {
  const met: (MetPool | undefined)[] = [];
  const found: MetPool[] = [];
  const isStaffed = pools.map((pool) => whyNobody(model, pool, "") === null);
  const { hasWork, hasTime, isNeverSigned } = WORK_MARKS;
  let takesTime = false;
  for (let place = 0; place < laid.size; place++) {
    if (laid.roles[place] === PLACE_ROLES.end) continue;
    const slot = laid.slots[place] ?? -1;
    const marks = work.marks[slot] ?? 0;
    if (place < laid.walked) {
      if ((marks & isNeverSigned) > 0) return null;
      if ((marks & hasTime) > 0) takesTime = true;
    }
    const number = work.pool[slot] ?? -1;
    // Nothing is done at a step whose inside is laid open.
    if (number < 0 || laid.roles[place] !== PLACE_ROLES.done) continue;
    const pool = pools[number];
    if (!pool) continue;
    if (place < laid.walked && (marks & hasWork) > 0 && !isStaffed[number]) return null;
    let own = met[number];
    if (!own) {
      own = { pool, firstStep: slots.at(slot)?.step.id ?? "", minutes: 0 };
      met[number] = own;
      found.push(own);
    }
    const all = counts.visits[place] ?? 0;
    const first = counts.firstVisits[place] ?? 0;
    const time = work.work[slot] ?? 0;
    const { shrinkage } = pool;
    const present = 1 - shrinkage;
    const again = all - first;
    const signed = all * (work.signed[slot] ?? 0);
    if (first > 0) own.minutes += first * headMinutes(time, 1, shrinkage) * present;
    if (again > 0) own.minutes += again * headMinutes(time, work.rework[slot] ?? 1, shrinkage) * present;
    if (signed > 0) own.minutes += signed * headMinutes(work.approval[slot] ?? 0, 1, shrinkage) * present;
  }
  return takesTime ? found : null;
}
