import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../core/model.ts";
import type { TrainingNeed } from "../plan/records.ts";
import { distinctRoles, isOfAll, sameRole } from "../plan/untrained-roles.ts";
import { type MatrixSubject, neededSubjects, type SubjectKind, subjectOf } from "./matrix-subjects.ts";

/** `stale`: a training is about it, and nothing of it has to be learnt by this role any more. */
export type CellState = "not-needed" | "open" | "planned" | "done" | "stale";

export interface MatrixCell {
  readonly state: CellState;
  /** Those that are about it. */
  readonly trainingIds: readonly Id[];
}

export interface MatrixRow {
  readonly subject: MatrixSubject;
  /** One for each role of the matrix, in its order. */
  readonly cells: readonly MatrixCell[];
}

export interface TrainingMatrix {
  /** As they are written where they are first named. */
  readonly roles: readonly string[];
  readonly rows: readonly MatrixRow[];
  /** Cells of each state. */
  readonly counts: Readonly<Record<CellState, number>>;
}

/** Which fields of a training name subjects of which kind. */
export const FIELD_OF = {
  step: "stepIds",
  standard: "standardIds",
  clause: "clauseIds",
} as const satisfies Record<SubjectKind, keyof TrainingNeed>;

const NOT_NEEDED: MatrixCell = { state: "not-needed", trainingIds: [] };

/**
 * Roles by what the to-be changes for them: steps, standards, kept and modified clauses, with what is planned for each.
 * What trainings name beside that stands as stale, after all that is needed.
 */
export function trainingMatrix(model: ReadModel): TrainingMatrix {
  const needs = neededSubjects(model);
  const trainings = model.all("trainingNeed").sort(byOrder);
  const roles = distinctRoles([...trainings.map(({ role }) => role), ...needs.flatMap((need) => need.roles)]);
  const ofRole = new Map(
    roles.map((role) => [role, trainings.filter((one) => sameRole(one.role) === sameRole(role))]),
  );
  const rows = needs.map(({ subject, roles: learners }): MatrixRow => {
    const learning = new Set(learners.map(sameRole));
    const cells = roles.map((role) => cellOf(subject, ofRole.get(role) ?? [], learning.has(sameRole(role))));
    return { subject, cells };
  });
  const known = new Set(needs.map(({ subject }) => subject.id));
  for (const subject of namedBeside(model, trainings, known))
    rows.push({ subject, cells: roles.map((role) => cellOf(subject, ofRole.get(role) ?? [], false)) });
  const counts = { "not-needed": 0, open: 0, planned: 0, done: 0, stale: 0 };
  for (const { cells } of rows) for (const { state } of cells) counts[state]++;
  return { roles, rows, counts };
}

function cellOf(
  { kind, id }: MatrixSubject,
  trainings: readonly TrainingNeed[],
  isNeeded: boolean,
): MatrixCell {
  const naming = trainings.filter((training) => training[FIELD_OF[kind]].includes(id));
  if (!isNeeded)
    return naming.length === 0 ? NOT_NEEDED : { state: "stale", trainingIds: naming.map((one) => one.id) };
  const about = [...naming, ...trainings.filter(isOfAll)];
  if (about.length === 0) return { state: "open", trainingIds: [] };
  const state = about.some(({ done }) => done) ? "done" : "planned";
  return { state, trainingIds: about.map((one) => one.id) };
}

/** What trainings name and nobody has to learn any more. */
function namedBeside(
  model: ReadModel,
  trainings: readonly TrainingNeed[],
  known: ReadonlySet<Id>,
): MatrixSubject[] {
  const found = new Map<Id, MatrixSubject>();
  for (const training of trainings) {
    for (const kind of ["step", "standard", "clause"] as const) {
      for (const id of training[FIELD_OF[kind]]) {
        const subject = known.has(id) ? null : subjectOf(model, kind, id);
        if (subject) found.set(id, subject);
      }
    }
  }
  return [...found.values()];
}
