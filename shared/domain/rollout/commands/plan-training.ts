import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import type { Draft } from "../../core/draft.ts";
import { idField, lineField } from "../../core/fields.ts";
import type { TrainingNeed } from "../../plan/records.ts";
import { isOfAll, sameRole } from "../../plan/untrained-roles.ts";
import { type MatrixSubject, type SubjectKind, subjectOf } from "../matrix-subjects.ts";
import { FIELD_OF, trainingMatrix } from "../training-matrix.ts";

const NOTHING = { stepIds: [], standardIds: [], clauseIds: [] };

/** Plans a training of one role about one thing: in its first training that is not done, else in a new one. */
export const planTraining = defineCommand<{ role: string; kind: SubjectKind; subjectId: Id }, Id>({
  id: "rollout.training.plan",
  args: z.object({
    role: lineField.min(1),
    kind: z.enum(["step", "standard", "clause"]),
    subjectId: idField,
  }),
  label: ({ role }) => `Plan training of “${role}”`,
  run: (draft, { role, kind, subjectId }) => {
    draft.need(kind, subjectId);
    const subject = subjectOf(draft, kind, subjectId);
    return plan(draft, role, subject ? [subject] : []);
  },
});

/** Plans everything of the matrix that nobody has planned yet. Returns the trainings that hold it now. */
export const planOpenTrainings = defineCommand<Record<never, never>, Id[]>({
  id: "rollout.training.plan-open",
  args: z.object({}),
  label: () => "Plan the missing trainings",
  run: (draft) => {
    const { roles, rows } = trainingMatrix(draft);
    return roles.flatMap((role, at) => {
      const open = rows.flatMap(({ subject, cells }) => (cells[at]?.state === "open" ? [subject] : []));
      return open.length > 0 ? [plan(draft, role, open)] : [];
    });
  },
});

function plan(draft: Draft, role: string, subjects: readonly MatrixSubject[]): Id {
  const held = draft
    .all("trainingNeed")
    .find((one) => !one.done && !isOfAll(one) && sameRole(one.role) === sameRole(role));
  const training = held ?? newTraining(draft, role, subjects);
  const ids = (kind: SubjectKind) => [
    ...new Set([
      ...training[FIELD_OF[kind]],
      ...subjects.filter((subject) => subject.kind === kind).map(({ id }) => id),
    ]),
  ];
  draft.update("trainingNeed", training.id, {
    stepIds: ids("step"),
    standardIds: ids("standard"),
    clauseIds: ids("clause"),
  });
  return training.id;
}

/** More names than these are counted: the training lists all of them anyway. */
const MOST_NAMED = 12;

function named(subjects: readonly MatrixSubject[]): string {
  const names = subjects.map(({ name }) => name).filter(Boolean);
  const more = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

const newTraining = (draft: Draft, role: string, subjects: readonly MatrixSubject[]): TrainingNeed =>
  draft.create("trainingNeed", {
    ...NOTHING,
    role: role.trim(),
    what: named(subjects),
    howTaught: "",
    byDate: "",
    howChecked: "",
    owner: "",
    done: false,
    order: orderAfterLast(draft.all("trainingNeed")),
  });
