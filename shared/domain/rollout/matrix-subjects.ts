import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { Blueprint, Step } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import { distinctRoles } from "../plan/untrained-roles.ts";
import { clauseName } from "../policy/clause-name.ts";
import type { Clause } from "../policy/records.ts";
import { rolesOfClause } from "../policy/roles-of-clause.ts";
import { isSetAside } from "../redesign/favoured.ts";
import { compareChanges } from "../redesign/step-changes.ts";
import { stepChangesOf } from "../redesign/step-changes-of.ts";
import type { Standard } from "../standard/records.ts";

export type SubjectKind = "step" | "standard" | "clause";

/** Something that has to be learnt. */
export interface MatrixSubject {
  readonly kind: SubjectKind;
  readonly id: Id;
  readonly name: string;
  /** Where it is from: the name of the to-be, the touch point of a standard, the policy of a clause. */
  readonly from: string;
  /** Of a step that the to-be adds; of a clause that gets another wording. */
  readonly isNew: boolean;
}

/** Something that has to be learnt, and by whom. */
export interface Need {
  readonly subject: MatrixSubject;
  readonly roles: readonly string[];
}

/** The to-bes that people prepare for. */
const plannedToBes = (model: ReadModel): Blueprint[] =>
  model
    .all("blueprint")
    .filter(({ kind, branchedFromId }) => kind === "to-be" && branchedFromId !== null)
    .filter((toBe) => !isSetAside(model, toBe))
    .sort(byOrder);

/** What the to-bes change, in their order; then standards, then clauses that stay as they are or get another wording. */
export function neededSubjects(model: ReadModel): Need[] {
  const toBes = plannedToBes(model);
  return [
    ...toBes.flatMap((toBe) => stepNeeds(model, toBe)),
    ...(toBes.length === 0 ? [] : [...standardNeeds(model, toBes), ...clauseNeeds(model)]),
  ];
}

function stepNeeds(model: ReadModel, toBe: Blueprint): Need[] {
  const changes = [...stepChangesOf.make(model, toBe.id).byLearner.values()].flatMap((of) => [
    ...of.values(),
  ]);
  return changes.sort(compareChanges).map(({ key: id, title: name, kind, learner }) => ({
    subject: { kind: "step", id, name, from: toBe.name, isNew: kind === "added" },
    roles: [learner],
  }));
}

/** The roles that serve clients at its touch point in a to-be; of a service level those on both sides of the hand-off. */
function standardNeeds(model: ReadModel, toBes: readonly Blueprint[]): Need[] {
  const steps = toBes.flatMap(({ id }) => model.by("step", "blueprintId", id));
  return model
    .all("standard")
    .sort(byOrder)
    .flatMap((standard) => {
      const roles = rolesOfStandard(model, standard, steps);
      return roles.length === 0 ? [] : [{ subject: standardSubject(model, standard), roles }];
    });
}

function rolesOfStandard(model: ReadModel, standard: Standard, steps: readonly Step[]): string[] {
  if (standard.kind === "service-level") return distinctRoles([standard.fromRole, standard.toRole]);
  if (standard.touchPointId === null) return [];
  const there = steps.filter(({ touchPointId }) => touchPointId === standard.touchPointId);
  const serving = there.filter((step) => isOfStaff(model, step)).map(({ role }) => role);
  // Where only the client's side is drawn, its owner sees that it is kept.
  return there.length === 0 ? [] : distinctRoles(serving.length > 0 ? serving : [standard.owner]);
}

function isOfStaff(model: ReadModel, { laneId }: Step): boolean {
  const band = model.get("lane", laneId)?.band;
  return band !== "client" && band !== "evidence";
}

const clauseNeeds = (model: ReadModel): Need[] =>
  model
    .all("policy")
    .sort(byOrder)
    .flatMap(({ id }) => model.by("clause", "policyId", id).sort(byOrder))
    .filter(({ decision }) => decision === "keep" || decision === "modify")
    .flatMap((clause) => {
      const roles = distinctRoles(rolesOfClause(model, clause));
      return roles.length === 0 ? [] : [{ subject: clauseSubject(model, clause), roles }];
    });

const standardSubject = (model: ReadModel, standard: Standard): MatrixSubject => ({
  kind: "standard",
  id: standard.id,
  name: standard.name,
  from:
    model.get("touchPoint", standard.touchPointId)?.name ?? model.get("step", standard.stepId)?.title ?? "",
  isNew: false,
});

const clauseSubject = (model: ReadModel, clause: Clause): MatrixSubject => ({
  kind: "clause",
  id: clause.id,
  name: clauseName(clause),
  from: model.get("policy", clause.policyId)?.name ?? "",
  isNew: clause.decision === "modify",
});

/** Of a record by its id; null where it is gone. */
export function subjectOf(model: ReadModel, kind: SubjectKind, id: Id): MatrixSubject | null {
  if (kind === "standard") {
    const standard = model.get("standard", id);
    return standard ? standardSubject(model, standard) : null;
  }
  if (kind === "clause") {
    const clause = model.get("clause", id);
    return clause ? clauseSubject(model, clause) : null;
  }
  const step = model.get("step", id);
  const from = model.get("blueprint", step?.blueprintId)?.name ?? "";
  return step ? { kind, id, name: step.title, from, isNew: false } : null;
}
