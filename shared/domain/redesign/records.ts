import { z } from "zod";
import { dateField, idField, lineField, orderField, shareField, textField } from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";
import { evidenceLinkField } from "../evidence/records.ts";

const outOfTen = z.number().min(0).max(10).nullable();

/** What hurts, where, and how we know. Impact and effort are 1 (low) to 5 (high). */
const opportunitySchema = z.strictObject({
  id: idField,
  type: z.literal("opportunity"),
  title: lineField.min(1),
  description: textField,
  evidence: textField,
  /** The evidence that asked for it, as it was when it was taken. */
  evidenceLinks: z.array(evidenceLinkField).max(500),
  touchPointIds: z.array(idField).max(500),
  stepIds: z.array(idField).max(500),
  impact: z.number().min(1).max(5).nullable(),
  effort: z.number().min(1).max(5).nullable(),
  /** RICE: clients who meet it in the time that is counted, how sure we are (0 to 1), and the work it takes. */
  reach: z.number().min(0).nullable(),
  confidence: shareField.nullable(),
  personMonths: z.number().positive().nullable(),
  /** Ulwick: how much the outcome matters to clients and how well they are served today, 0 to 10; null = as measured. */
  importance: outOfTen,
  satisfaction: outOfTen,
  status: z.enum(["open", "chosen", "parked", "dropped"]),
  /** Why it was chosen, parked or dropped, by whom and when. */
  decisionReason: textField,
  decidedBy: lineField,
  decidedOn: dateField,
  order: orderField,
});
export type Opportunity = z.infer<typeof opportunitySchema>;

/** What an opportunity says beside where it hurts, until somebody says otherwise. */
export const NEW_OPPORTUNITY: Omit<
  Opportunity,
  "id" | "type" | "title" | "touchPointIds" | "stepIds" | "order"
> = {
  description: "",
  evidence: "",
  evidenceLinks: [],
  impact: null,
  effort: null,
  reach: null,
  confidence: null,
  personMonths: null,
  importance: null,
  satisfaction: null,
  status: "open",
  decisionReason: "",
  decidedBy: "",
  decidedOn: "",
};

export const opportunityType = defineRecord<Opportunity>({
  type: "opportunity",
  number: 2,
  noun: "opportunity",
  element: { name: ({ title }) => title },
  schema: opportunitySchema,
  indexes: ["touchPointIds", "stepIds"],
  migrations: [
    {
      to: 2,
      why: "An opportunity holds its evidence as it was taken, what other rankings ask, and why it was decided so.",
      migrate: (record) => ({
        ...record,
        evidenceLinks: [],
        reach: null,
        confidence: null,
        personMonths: null,
        importance: null,
        satisfaction: null,
        decisionReason: "",
        decidedBy: "",
        decidedOn: "",
      }),
    },
  ],
});

/** What we would do about opportunities, and the elements of a to-be that do it. */
const ideaSchema = z.strictObject({
  id: idField,
  type: z.literal("idea"),
  title: lineField.min(1),
  description: textField,
  opportunityIds: z.array(idField).max(500),
  /** The causes that it takes away. */
  causeIds: z.array(idField).max(500),
  /** Keys of computed changes that carry it out: the id of the to-be record, or of the as-is record where it was removed. */
  changeIds: z.array(idField).max(2000),
  order: orderField,
});
export type Idea = z.infer<typeof ideaSchema>;
export const ideaType = defineRecord<Idea>({
  type: "idea",
  number: 2,
  noun: "idea",
  element: { name: ({ title }) => title },
  schema: ideaSchema,
  indexes: ["opportunityIds", "causeIds"],
  migrations: [
    {
      to: 2,
      why: "An idea answers causes, not only what hurts.",
      migrate: (record) => ({ ...record, causeIds: [] }),
    },
  ],
});

/** What a prediction rests on. */
export const PREDICTION_BASES = ["simulation", "benchmark", "judgement", "pilot"] as const;
export type PredictionBasis = (typeof PREDICTION_BASES)[number];

/** What clients are expected to say of a touch point on a to-be, before anybody has asked them. */
const predictionSchema = z.strictObject({
  id: idField,
  type: z.literal("prediction"),
  touchPointId: idField,
  /** The to-be. */
  blueprintId: idField,
  /** Mean of what they will find (perception), on the scale of the survey. */
  expected: z.number(),
  /** Between these, with what certainty there is; null = not said. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Why it is so much. */
  reason: textField,
  basis: z.enum(PREDICTION_BASES),
  /** Who predicts it. */
  author: lineField,
});
export type Prediction = z.infer<typeof predictionSchema>;
export const predictionType = defineRecord<Prediction>({
  type: "prediction",
  number: 1,
  noun: "prediction",
  schema: predictionSchema,
  indexes: ["touchPointId", "blueprintId"],
});

/** What a branch follows of its as-is; a blueprint is the inside of one of its steps. */
export const FOLLOWED_PARTS = ["step", "flow", "lane", "stage", "blueprint"] as const;
export type FollowedPart = (typeof FOLLOWED_PARTS)[number];

/**
 * What one record of the as-is was when a to-be was branched from it, or last rebased: the base of a three-way merge. It
 * is written when the as-is is edited (copy on write), field by field, and holds only what is another since then: a
 * to-be whose as-is stays as it is costs one record, that of the as-is blueprint itself, which says that the base is
 * known. A copy of the whole as-is would double a map of 10,000 steps with every to-be. A to-be of an older file has no
 * such record: what differs when it is first edited here counts as its own.
 */
const branchBaseSchema = z.strictObject({
  id: idField,
  type: z.literal("branchBase"),
  /** The to-be. */
  blueprintId: idField,
  /** The record of the as-is, which may be gone; the as-is blueprint itself in the record that says the base is known. */
  originId: idField,
  part: z.enum(FOLLOWED_PARTS),
  /** The fields that changed since, with what they were; of a record that is gone all of them; null: it was not there. */
  was: z.record(z.string().max(64), z.json()).nullable(),
});
export type BranchBase = z.infer<typeof branchBaseSchema>;
export const branchBaseType = defineRecord<BranchBase>({
  type: "branchBase",
  number: 1,
  noun: "base of a branch",
  schema: branchBaseSchema,
  indexes: ["blueprintId", "originId"],
});

export const RANKINGS = ["impact-effort", "rice", "ulwick", "own"] as const;
export type RankingMethod = (typeof RANKINGS)[number];

/** How the engagement ranks its opportunities; without one, by impact over effort. One at most. */
const rankingSchema = z.strictObject({
  id: idField,
  type: z.literal("ranking"),
  method: z.enum(RANKINGS),
  /** The engagement's own formula, as it was written; kept while another method is chosen. */
  formula: lineField,
});
export type Ranking = z.infer<typeof rankingSchema>;
export const rankingType = defineRecord<Ranking>({
  type: "ranking",
  number: 1,
  noun: "ranking",
  schema: rankingSchema,
  indexes: [],
});
