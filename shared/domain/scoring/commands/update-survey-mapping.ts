import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import { waveFields } from "../wave-fields.ts";
import { plannedField, resolveSubjects } from "./import-survey.ts";

/** Reads the same answers in another way: what the columns mean, without bringing the file in again. */
export const updateSurveyMapping = defineCommand({
  id: "scoring.survey.update",
  args: z.strictObject({
    id: idField,
    name: lineField.min(1),
    questions: z.array(plannedField).max(5000),
    wave: waveFields.optional(),
  }),
  label: ({ name }) => `Change how ${name} is read`,
  run: (draft, { id, name, questions, wave }) => {
    draft.update("surveyMapping", id, {
      name,
      questions: resolveSubjects(draft, questions),
      ...wave,
    });
  },
});
