import type { Id } from "@shared/base/ids.ts";
import type { WorkedStep } from "@shared/simulation/closed-forms/pool-load.ts";
import type { ReadModel } from "../../core/model.ts";
import { PLACE_ROLES } from "../../redesign/ways/flat-ways.ts";
import { whyNobody } from "../pool-problems.ts";
import type { ResourcePool } from "../records.ts";
import type { LaidWays } from "./laid-ways.ts";
import { type People, workOf } from "./people.ts";

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
export function workedPlaces(
  model: ReadModel,
  people: People,
  { flat, order, walked }: LaidWays,
): WorkedPlaces | null {
  const pools: ResourcePool[] = [];
  const firstSteps = new Map<Id, Id>();
  const isStaffed = new Map<Id, boolean>();
  const steps: WorkedStep[] = [];
  const places: number[] = [];
  let hasTime = false;
  let lastMet: ResourcePool | null = null;
  const { steps: entries, roles } = flat;
  const { done, end } = PLACE_ROLES;
  for (let index = 0; index < order.length; index++) {
    const place = order[index] ?? 0;
    const entry = entries[place];
    if (!entry || roles[place] === end) continue;
    const work = workOf(model, people, entry.step);
    const isWalked = index < walked;
    if (isWalked && work.isNeverSigned) return null;
    if (isWalked && work.hasTime) hasTime = true;
    const { pool, asked } = work;
    // Nothing is done at a step whose inside is laid open.
    if (!pool || roles[place] !== done) continue;
    if (pool !== lastMet && !firstSteps.has(pool.id)) {
      pools.push(pool);
      firstSteps.set(pool.id, entry.step.id);
      isStaffed.set(pool.id, whyNobody(model, pool, "") === null);
    }
    lastMet = pool;
    if (isWalked && work.hasWork && !isStaffed.get(pool.id)) return null;
    if (!asked) continue;
    steps.push(asked);
    places.push(place);
  }
  return hasTime ? { steps, places, pools, firstSteps } : null;
}
