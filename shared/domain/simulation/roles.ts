import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { Band, Step } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import type { ResourcePool } from "./records.ts";

/** Where people of the organisation work; clients and evidence take nobody's time but their own. */
const STAFFED: ReadonlySet<Band> = new Set(["frontstage", "backstage", "support"]);

/** As roles are compared: a capital or a blank makes no other role. */
const key = (role: string): string => role.trim().toLowerCase();

export const isStaffed = (model: ReadModel, { laneId }: Pick<Step, "laneId">): boolean =>
  STAFFED.has(model.get("lane", laneId)?.band ?? "client");

/** Whether clients meet those who do it: they wait there, and know that they do. */
export const isMet = (model: ReadModel, { laneId }: Pick<Step, "laneId">): boolean =>
  model.get("lane", laneId)?.band === "frontstage";

/** The pools in their order, found by the role that they stand for; of two for one role the first. */
export function poolsByRole(model: ReadModel): ReadonlyMap<string, ResourcePool> {
  const found = new Map<string, ResourcePool>();
  for (const pool of model.all("resourcePool").sort(byOrder)) {
    if (key(pool.role) !== "" && !found.has(key(pool.role))) found.set(key(pool.role), pool);
  }
  return found;
}

/** Who does a step: the pool that it names, else the one of its role where the organisation does it. */
export function poolOf(
  model: ReadModel,
  step: Step,
  byRole: ReadonlyMap<string, ResourcePool> = poolsByRole(model),
): ResourcePool | undefined {
  const named = model.get("resourcePool", step.poolId);
  return named ?? (isStaffed(model, step) ? byRole.get(key(step.role)) : undefined);
}

/** Roles that work at a step of the organisation and have no pool, as they are written where they are met first. */
export function rolesWithoutPool(model: ReadModel): string[] {
  const byRole = poolsByRole(model);
  const found = new Map<string, string>();
  for (const { id } of model.all("blueprint").sort(byOrder)) {
    for (const step of stepsWithRole(model, id)) {
      if (poolOf(model, step, byRole) === undefined && !found.has(key(step.role)))
        found.set(key(step.role), step.role.trim());
    }
  }
  return [...found.values()];
}

const stepsWithRole = (model: ReadModel, blueprintId: Id): Step[] =>
  model
    .by("step", "blueprintId", blueprintId)
    .filter((step) => step.role.trim() !== "" && step.workTime !== null && isStaffed(model, step))
    .sort((a, b) => a.column - b.column || byOrder(a, b));
