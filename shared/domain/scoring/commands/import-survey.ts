import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import type { Draft } from "../../core/draft.ts";
import { idField, lineField } from "../../core/fields.ts";
import { addTouchPoint } from "../../touchpoint/new-touch-point.ts";
import { datasetField } from "../dataset-field.ts";
import { QUESTION_ROLES, type Question } from "../records.ts";
import { NO_WAVE, waveFields } from "../wave-fields.ts";

/** Which touch point a question is about: one of the register, one to be made, or none. */
export const subjectField = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("existing"), id: idField }),
  z.strictObject({ kind: z.literal("create"), name: lineField.min(1) }),
  z.strictObject({ kind: z.literal("none") }),
]);
export type QuestionSubject = z.infer<typeof subjectField>;

export const plannedField = z.strictObject({
  column: lineField,
  role: z.enum(QUESTION_ROLES),
  subject: subjectField,
  minimum: z.number(),
  maximum: z.number(),
  missing: z.array(z.string().max(200)).max(100),
  codes: z.array(z.strictObject({ from: z.string().max(200), to: z.number() })).max(500),
  shift: z.number(),
  reversed: z.boolean(),
});
export type PlannedQuestion = z.infer<typeof plannedField>;

/** Which columns of a survey are what its respondents wrote, when, and of which segment they are; "" for none. */
const writtenField = z.strictObject({ text: lineField.min(1), date: lineField, segment: lineField });
export type WrittenColumns = z.infer<typeof writtenField>;

/**
 * Takes a table into the engagement in one step: its record, how its columns are read, and the touch points that
 * were asked for by name. What respondents wrote is read as verbatims of the same rows. The columns themselves were
 * written before, under the data set's id.
 */
export const importSurvey = defineCommand({
  id: "scoring.survey.import",
  args: z.strictObject({
    dataset: datasetField,
    name: lineField.min(1),
    questions: z.array(plannedField).max(5000),
    wave: waveFields.optional(),
    written: writtenField.nullable().optional(),
  }),
  label: ({ name, dataset }) => `Import ${dataset.rowCount} answers of ${name}`,
  run: (draft, { dataset, name, questions, wave = NO_WAVE, written = null }) => {
    draft.create("dataset", { ...dataset, order: orderAfterLast(draft.all("dataset")) });
    const order = orderAfterLast(draft.all("surveyMapping"));
    const mapping = draft.create("surveyMapping", {
      name,
      datasetId: dataset.id,
      questions: resolveSubjects(draft, questions),
      ...wave,
      order,
    });
    if (written)
      draft.create("verbatimMapping", {
        ...written,
        name,
        datasetId: dataset.id,
        channel: "",
        sentiment: "",
        kind: "",
        touchPoint: "",
        usualKind: "comment",
        touchPoints: [],
        clients: null,
        order: orderAfterLast(draft.all("verbatimMapping")),
      });
    return { datasetId: dataset.id, mappingId: mapping.id };
  },
});

/** Turns names into touch points: one that exists under that name is taken, else it is made, once. */
export function resolveSubjects<T extends { subject: QuestionSubject }>(
  draft: Draft,
  questions: readonly T[],
): (Omit<T, "subject"> & Pick<Question, "touchPointId">)[] {
  const byName = new Map(
    draft.all("touchPoint").map((touchPoint) => [touchPoint.name.trim().toLowerCase(), touchPoint.id]),
  );
  return questions.map(({ subject, ...question }) => {
    if (subject.kind === "none") return { ...question, touchPointId: null };
    if (subject.kind === "existing") {
      return { ...question, touchPointId: draft.need("touchPoint", subject.id).id };
    }
    const key = subject.name.trim().toLowerCase();
    const id = byName.get(key) ?? addTouchPoint(draft, { name: subject.name.trim() }).id;
    byName.set(key, id);
    return { ...question, touchPointId: id };
  });
}
