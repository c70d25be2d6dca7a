import { z } from "zod";
import { dateField, idField, lineField, optionalId, orderField, textField } from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";

const rubricItemField = z.strictObject({
  id: idField,
  name: lineField.min(1),
  description: textField,
  weight: z.number().min(0).max(1000),
  /** What a score means, e.g. { score: 1, text: "ignored" }. */
  anchors: z.array(z.strictObject({ score: z.number(), text: textField })).max(20),
});
export type RubricItem = z.infer<typeof rubricItemField>;

/** What an observer scores: the ten conduct standards, SERVQUAL, or the engagement's own. */
const rubricSchema = z.strictObject({
  id: idField,
  type: z.literal("rubric"),
  name: lineField.min(1),
  description: textField,
  minimum: z.number(),
  maximum: z.number(),
  items: z.array(rubricItemField).max(200),
  order: orderField,
});
export type Rubric = z.infer<typeof rubricSchema>;
export const rubricType = defineRecord<Rubric>({
  type: "rubric",
  number: 1,
  noun: "rubric",
  schema: rubricSchema,
  indexes: [],
});

/** One observer's round with one rubric. */
const scoreSheetSchema = z.strictObject({
  id: idField,
  type: z.literal("scoreSheet"),
  rubricId: idField,
  observer: lineField.min(1),
  date: dateField,
  segmentId: optionalId,
  notes: textField,
  order: orderField,
});
export type ScoreSheet = z.infer<typeof scoreSheetSchema>;
export const scoreSheetType = defineRecord<ScoreSheet>({
  type: "scoreSheet",
  number: 1,
  noun: "score sheet",
  schema: scoreSheetSchema,
  indexes: ["rubricId"],
});

/**
 * One cell of a score sheet. A cell that nobody came to yet is no record; one that the observer came to and could
 * not score says `notObserved`, so that a sheet can tell what is done from what is left.
 */
const scoreSchema = z.strictObject({
  id: idField,
  type: z.literal("score"),
  sheetId: idField,
  touchPointId: idField,
  itemId: idField,
  expectation: z.number().nullable(),
  perception: z.number().nullable(),
  notObserved: z.boolean(),
  evidence: textField,
});
export type Score = z.infer<typeof scoreSchema>;
export const scoreType = defineRecord<Score>({
  type: "score",
  number: 2,
  noun: "score",
  schema: scoreSchema,
  indexes: ["sheetId", "touchPointId"],
  migrations: [
    {
      to: 2,
      why: "A sheet tells what was looked at and not seen from what is still to be scored.",
      migrate: (record) => ({ ...record, notObserved: false }),
    },
  ],
});

const datasetColumnField = z.strictObject({
  name: lineField,
  /** number: Float64, NaN = blank. text: codes into a dictionary, 0 = blank. */
  kind: z.enum(["number", "text"]),
});

/** A table that was brought in: the meaning is here, the columns lie in their own table (see interchange/columns). */
const datasetSchema = z.strictObject({
  id: idField,
  type: z.literal("dataset"),
  name: lineField.min(1),
  fileName: lineField,
  encoding: lineField,
  delimiter: lineField,
  rowCount: z.int().min(0),
  columns: z.array(datasetColumnField).max(5000),
  importedOn: dateField,
  order: orderField,
});
export type Dataset = z.infer<typeof datasetSchema>;
export const datasetType = defineRecord<Dataset>({
  type: "dataset",
  number: 1,
  noun: "data set",
  schema: datasetSchema,
  indexes: [],
});

export const QUESTION_ROLES = [
  "expectation",
  "perception",
  "importance",
  "nps",
  "csat",
  "ces",
  "overall",
  "segment",
] as const;
export type QuestionRole = (typeof QUESTION_ROLES)[number];

/** What one column of a data set means, and how its cells become numbers. */
const questionField = z.strictObject({
  column: lineField,
  role: z.enum(QUESTION_ROLES),
  /** For expectation, perception, importance; csat and ces may name one too. */
  touchPointId: optionalId,
  /** Scale of the stored answers after recoding. */
  minimum: z.number(),
  maximum: z.number(),
  /** Cells that count as not answered, beside blanks, compared as text. */
  missing: z.array(z.string().max(200)).max(100),
  /** Words or codes to numbers, first match; e.g. {from:"agree", to:4}. */
  codes: z.array(z.strictObject({ from: z.string().max(200), to: z.number() })).max(500),
  /** Added to every number, e.g. −1 for 1–11 in place of 0–10. */
  shift: z.number(),
  /** maximum + minimum − x, for a reversed item. */
  reversed: z.boolean(),
});
export type Question = z.infer<typeof questionField>;

/** How a data set's columns map onto touch points; kept, so that it can be run again on a new file. */
const surveyMappingSchema = z.strictObject({
  id: idField,
  type: z.literal("surveyMapping"),
  name: lineField.min(1),
  datasetId: idField,
  questions: z.array(questionField).max(5000),
  order: orderField,
});
export type SurveyMapping = z.infer<typeof surveyMappingSchema>;
export const surveyMappingType = defineRecord<SurveyMapping>({
  type: "surveyMapping",
  number: 1,
  noun: "survey",
  schema: surveyMappingSchema,
  indexes: ["datasetId"],
});
