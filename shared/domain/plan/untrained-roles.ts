import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import { compareChanges, type StepChange, type StepChanges } from "../redesign/step-changes.ts";
import type { TrainingNeed } from "./records.ts";

/** Roles are told apart without regard to blanks around them and to capitals. */
export const sameRole = (role: string): string => role.trim().toLowerCase();

/**
 * The roles that a to-be changes and that are not trained for all of it, with the steps that are left; both in the order
 * of its changes. A training stands for the steps that it names; one that names nothing stands for all of its role.
 */
export function untrainedRoles(model: ReadModel, { byLearner }: StepChanges): ReadonlyMap<string, Id[]> {
  const open = [...byLearner].flatMap(([role, changes]) => {
    const learnt = learntBy(trainingsOf(model, role));
    const left = learnt ? [...changes.values()].filter(({ key }) => !learnt.has(key)) : [];
    return left.length > 0 ? [{ role, left: left.sort(compareChanges) }] : [];
  });
  const first = ({ left }: { left: StepChange[] }) => left[0] as StepChange;
  open.sort((a, b) => compareChanges(first(a), first(b)));
  return new Map(open.map(({ role, left }) => [role, left.map(({ key }) => key)]));
}

/** The names of these roles alone, in no order; the steps that are left are not put together. */
export const untrainedRoleNames = (model: ReadModel, { byLearner }: StepChanges): string[] =>
  [...byLearner].flatMap(([role, changes]) => (isTrained(model, role, changes) ? [] : role));

function isTrained(model: ReadModel, role: string, changes: ReadonlyMap<Id, StepChange>): boolean {
  const trainings = trainingsOf(model, role);
  if (trainings.some(isOfAll)) return true;
  const named = trainings.reduce((sum, { stepIds }) => sum + stepIds.length, 0);
  // With fewer names than changes one is left, whichever they are.
  if (named < changes.size) return false;
  return [...changes.keys()].every((key) => trainings.some((training) => namesOf(training).has(key)));
}

/** Each role once, as it is written first; blank ones are none. */
export function distinctRoles(roles: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const role of roles) {
    const key = sameRole(role);
    if (key !== "" && !found.has(key)) found.set(key, role.trim());
  }
  return [...found.values()];
}

/** It names no step, no standard and no clause: it is about all that its role does. */
export const isOfAll = ({ stepIds, standardIds, clauseIds }: TrainingNeed): boolean =>
  stepIds.length + standardIds.length + clauseIds.length === 0;

const trainingsOf = (model: ReadModel, role: string): TrainingNeed[] =>
  model.all("trainingNeed").filter((training) => sameRole(training.role) === sameRole(role));

/** The steps that these stand for; null where that is every one. */
const learntBy = (trainings: readonly TrainingNeed[]): ReadonlySet<Id> | null =>
  trainings.some(isOfAll) ? null : new Set(trainings.flatMap(({ stepIds }) => stepIds));

const NAMES = new WeakMap<TrainingNeed, ReadonlySet<Id>>();

/** The steps of a training, put together once: a record never changes, and is looked at after every edit of a step. */
function namesOf(training: TrainingNeed): ReadonlySet<Id> {
  const held = NAMES.get(training);
  if (held) return held;
  const names = new Set(training.stepIds);
  NAMES.set(training, names);
  return names;
}
