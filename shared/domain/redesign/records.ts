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
  /** Keys of computed changes that carry it out: the id of the to-be record, or of the as-is record where it was removed. */
  changeIds: z.array(idField).max(2000),
  order: orderField,
});
export type Idea = z.infer<typeof ideaSchema>;
export const ideaType = defineRecord<Idea>({
  type: "idea",
  number: 1,
  noun: "idea",
  element: { name: ({ title }) => title },
  schema: ideaSchema,
  indexes: ["opportunityIds"],
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
