import type { Id } from "@shared/base/ids.ts";
import type { Blueprint } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import { changedRoles } from "./changed-roles.ts";

/** Roles are told apart without regard to blanks around them and to capitals. */
export const sameRole = (role: string): string => role.trim().toLowerCase();

/**
 * The roles that a to-be changes and that are not trained for all of it, with the steps that are left. A training stands
 * for the steps that it names; one that names none stands for all of its role.
 */
export function untrainedRoles(model: ReadModel, blueprint: Blueprint): ReadonlyMap<string, Id[]> {
  const trainings = model.all("trainingNeed");
  const open = new Map<string, Id[]>();
  for (const [role, steps] of changedRoles(model, blueprint)) {
    const own = trainings.filter((training) => sameRole(training.role) === sameRole(role));
    if (own.some(({ stepIds }) => stepIds.length === 0)) continue;
    const learnt = new Set(own.flatMap(({ stepIds }) => stepIds));
    const left = steps.filter((id) => !learnt.has(id));
    if (left.length > 0) open.set(role, left);
  }
  return open;
}
