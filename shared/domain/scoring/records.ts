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
  element: { name: ({ name }) => name },
  schema: rubricSchema,
  indexes: [],
});

export const SHEET_KINDS = ["observation", "mystery-shop", "workshop"] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** One observer's round with one rubric. */
const scoreSheetSchema = z.strictObject({
  id: idField,
  type: z.literal("scoreSheet"),
  rubricId: idField,
  observer: lineField.min(1),
  date: dateField,
  segmentId: optionalId,
  notes: textField,
  /** How it was made: watched, as a client in disguise, or in a workshop by its participants. */
  kind: z.enum(SHEET_KINDS),
  /** The round it belongs to, e.g. "Mystery shop spring"; "" for none. */
  round: lineField,
  order: orderField,
});
export type ScoreSheet = z.infer<typeof scoreSheetSchema>;
export const scoreSheetType = defineRecord<ScoreSheet>({
  type: "scoreSheet",
  number: 2,
  noun: "score sheet",
  element: {
    name: ({ observer, date }) => (date === "" ? observer : `${observer}, ${date}`),
    where: ({ rubricId }, nameOf) => nameOf(rubricId),
  },
  schema: scoreSheetSchema,
  indexes: ["rubricId"],
  migrations: [
    {
      to: 2,
      why: "Mystery shops and workshops fill sheets too, in rounds.",
      migrate: (record) => ({ ...record, kind: "observation", round: "" }),
    },
  ],
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
  /** What the file says of it beside its name, e.g. the whole question; "" for none. */
  label: textField,
  /** number: Float64, NaN = blank. text: codes into a dictionary, 0 = blank. */
  kind: z.enum(["number", "text"]),
});

export const DATASET_PURPOSES = ["survey", "comments", "events"] as const;
export type DatasetPurpose = (typeof DATASET_PURPOSES)[number];

/** A table that was brought in: the meaning is here, the columns lie in their own table (see interchange/columns). */
const datasetSchema = z.strictObject({
  id: idField,
  type: z.literal("dataset"),
  name: lineField.min(1),
  purpose: z.enum(DATASET_PURPOSES),
  fileName: lineField,
  /** The sheet of a workbook; "" for other files. */
  sheet: lineField,
  encoding: lineField,
  delimiter: lineField,
  rowCount: z.int().min(0),
  columns: z.array(datasetColumnField).max(5000),
  importedOn: dateField,
  /** Columns of the file that were left out, and those whose cells were replaced by pseudonyms. */
  dropped: z.array(lineField).max(5000),
  pseudonymous: z.array(lineField).max(5000),
  order: orderField,
});
export type Dataset = z.infer<typeof datasetSchema>;
export const datasetType = defineRecord<Dataset>({
  type: "dataset",
  number: 2,
  noun: "data set",
  element: { name: ({ name }) => name },
  schema: datasetSchema,
  indexes: [],
  migrations: [
    {
      to: 2,
      why: "Comments and events are data sets too; a data set says what was left out or made pseudonymous.",
      migrate: (record) => ({
        ...record,
        purpose: "survey",
        sheet: "",
        dropped: [],
        pseudonymous: [],
        columns: (record.columns as object[]).map((column) => ({ ...column, label: "" })),
      }),
    },
  ],
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
  "kanoFunctional",
  "kanoDysfunctional",
  "date",
  "weight",
  "text",
  "wave",
] as const;
export type QuestionRole = (typeof QUESTION_ROLES)[number];

/** What one column of a data set means, and how its cells become numbers. */
const questionField = z.strictObject({
  column: lineField,
  role: z.enum(QUESTION_ROLES),
  /** For expectation, perception, importance and Kano's pair; csat, ces and text may name one too. */
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

export const WAVE_PERIODS = ["none", "month", "quarter", "half", "year"] as const;
export type WavePeriod = (typeof WAVE_PERIODS)[number];

/** How a data set's columns map onto touch points; kept, so that it can be run again on a new file. */
const surveyMappingSchema = z.strictObject({
  id: idField,
  type: z.literal("surveyMapping"),
  name: lineField.min(1),
  datasetId: idField,
  questions: z.array(questionField).max(5000),
  /** When all answers are one wave: what it is called and when it was; "" when they are not, or not known. */
  waveName: lineField,
  waveDate: dateField,
  /** Else: what span of the date column makes a wave. */
  wavePeriod: z.enum(WAVE_PERIODS),
  order: orderField,
});
export type SurveyMapping = z.infer<typeof surveyMappingSchema>;
export const surveyMappingType = defineRecord<SurveyMapping>({
  type: "surveyMapping",
  number: 2,
  noun: "survey",
  schema: surveyMappingSchema,
  indexes: ["datasetId"],
  migrations: [
    {
      to: 2,
      why: "Answers belong to waves, so that a change since the last one can be told.",
      migrate: (record) => ({ ...record, waveName: "", waveDate: "", wavePeriod: "none" }),
    },
  ],
});

export const SCORE_MEASURES = [
  "expectation",
  "perception",
  "gap",
  "importance",
  "nps",
  "csat",
  "ces",
  "overall",
] as const;
export type ScoreMeasure = (typeof SCORE_MEASURES)[number];

/** A figure that came without its answers: somebody else's mean, with its spread and n where they were told. */
const aggregateScoreSchema = z.strictObject({
  id: idField,
  type: z.literal("aggregateScore"),
  /** Null when it is about the whole. */
  touchPointId: optionalId,
  measure: z.enum(SCORE_MEASURES),
  /** Of whom, as the source names them; "" for all. */
  segment: lineField,
  waveName: lineField,
  waveDate: dateField,
  /** The mean; a share, 0 to 1, for csat and ces; points, −100 … +100, for nps. */
  value: z.number(),
  deviation: z.number().min(0).nullable(),
  n: z.int().min(0).nullable(),
  minimum: z.number(),
  maximum: z.number(),
  source: lineField,
  order: orderField,
});
export type AggregateScore = z.infer<typeof aggregateScoreSchema>;
export const aggregateScoreType = defineRecord<AggregateScore>({
  type: "aggregateScore",
  number: 1,
  noun: "score without answers",
  schema: aggregateScoreSchema,
  indexes: ["touchPointId"],
});
