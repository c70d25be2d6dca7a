import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import type { StepChange } from "../redesign/step-changes.ts";
import { changedRoles, roleOf } from "./changed-roles.ts";

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
  const open = new Map<string, readonly Id[]>();
  for (const [role, steps] of changedRoles(changes)) {
    const learnt = learntFor(model, role);
    if (learnt === "all") continue;
    const left = steps.filter((id) => !learnt.has(id));
    if (left.length > 0) open.set(role, left);
  }
  return open;
}

/** The names of these roles alone, in no order. Of a role of which a step is left, no other is looked at. */
export function untrainedRoleNames(model: ReadModel, changes: Iterable<StepChange>): string[] {
  const open = new Set<string>();
  const learntBy = new Map<string, "all" | ReadonlySet<Id>>();
  for (const change of changes) {
    const role = change.role.trim();
    if (open.has(role) || roleOf(change) === "") continue;
    const learnt = learntBy.get(role) ?? learntFor(model, role);
    learntBy.set(role, learnt);
    if (learnt !== "all" && !learnt.has(change.key)) open.add(role);
  }
  return [...open];
}

/** What the people of a role are trained for. */
function learntFor(model: ReadModel, role: string): "all" | ReadonlySet<Id> {
  const own = model.all("trainingNeed").filter((training) => sameRole(training.role) === sameRole(role));
  if (own.some(({ stepIds }) => stepIds.length === 0)) return "all";
  return new Set(own.flatMap(({ stepIds }) => stepIds));
}
