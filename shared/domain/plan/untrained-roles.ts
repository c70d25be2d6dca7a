import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import type { StepChange } from "../redesign/step-changes.ts";
import { changedRoles } from "./changed-roles.ts";

/** Roles are told apart without regard to blanks around them and to capitals. */
export const sameRole = (role: string): string => role.trim().toLowerCase();

/**
 * The roles that these changes of a to-be concern and that are not trained for all of it, with the steps that are left.
 * A training stands for the steps that it names; one that names none stands for all of its role.
 */
export function untrainedRoles(
  model: ReadModel,
  changes: Iterable<StepChange>,
): ReadonlyMap<string, readonly Id[]> {
  const trainings = model.all("trainingNeed");
  const open = new Map<string, readonly Id[]>();
  for (const [role, steps] of changedRoles(changes)) {
    const own = trainings.filter((training) => sameRole(training.role) === sameRole(role));
    if (own.some(({ stepIds }) => stepIds.length === 0)) continue;
    const learnt = new Set(own.flatMap(({ stepIds }) => stepIds));
    const left = steps.filter((id) => !learnt.has(id));
    if (left.length > 0) open.set(role, left);
  }
  return open;
}
