import { z } from "zod";
import { dateField, idField, lineField, optionalId, orderField, textField } from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";

export const FIDELITIES = ["storyboard", "walk-through", "role-play", "staging", "live-pilot"] as const;
export type Fidelity = (typeof FIDELITIES)[number];

/** “If … then measure goes from baseline to target”; stop below the minimum. Proportions are 0 to 1. */
const hypothesisField = z.strictObject({
  id: idField,
  change: textField,
  measure: lineField,
  kind: z.enum(["proportion", "mean"]),
  unit: lineField,
  touchPointId: optionalId,
  baseline: z.number().nullable(),
  target: z.number().nullable(),
  minimum: z.number().nullable(),
  /** Standard deviation, needed for a mean's sample size. */
  deviation: z.number().min(0).nullable(),
});
export type Hypothesis = z.infer<typeof hypothesisField>;

const prototypePlanSchema = z.strictObject({
  id: idField,
  type: z.literal("prototypePlan"),
  name: lineField.min(1),
  /** What is tried, in words. */
  scope: textField,
  blueprintId: optionalId,
  stepIds: z.array(idField).max(2000),
  fidelity: z.enum(FIDELITIES),
  segmentId: optionalId,
  site: lineField,
  startDate: dateField,
  endDate: dateField,
  owner: lineField,
  people: textField,
  material: textField,
  risks: textField,
  cost: z.number().min(0).nullable(),
  hypotheses: z.array(hypothesisField).max(100),
  /** 1 − β, e.g. 0.8. */
  power: z.number().min(0.5).max(0.999),
  /** α, two-sided, e.g. 0.05. */
  significance: z.number().min(0.001).max(0.5),
  /** How often the results are looked at, fixed beforehand. */
  looks: z.int().min(1).max(20),
  /** Clients who can be reached at all, for the finite correction; null = unlimited. */
  population: z.int().min(1).nullable(),
  /** The rule in words; "" = the standard rule. */
  decisionRule: textField,
  order: orderField,
});
export type PrototypePlan = z.infer<typeof prototypePlanSchema>;
export const prototypePlanType = defineRecord<PrototypePlan>({
  type: "prototypePlan",
  number: 1,
  noun: "prototype plan",
  element: { name: ({ name }) => name },
  schema: prototypePlanSchema,
  indexes: ["blueprintId"],
});

/** Who has to learn what of the to-be, by when, and how it is checked. A wave is not ready while its roles are untrained. */
const trainingNeedSchema = z.strictObject({
  id: idField,
  type: z.literal("trainingNeed"),
  role: lineField.min(1),
  what: textField,
  /** The steps of a to-be that it is about. */
  stepIds: z.array(idField).max(2000),
  byDate: dateField,
  howChecked: lineField,
  owner: lineField,
  done: z.boolean(),
  order: orderField,
});
export type TrainingNeed = z.infer<typeof trainingNeedSchema>;
export const trainingNeedType = defineRecord<TrainingNeed>({
  type: "trainingNeed",
  number: 1,
  noun: "training",
  element: { name: ({ role, what }) => (what === "" ? role : `${role}: ${what.slice(0, 80)}`) },
  schema: trainingNeedSchema,
  indexes: [],
});

/** A part of the roll-out: where, for whom, when, and what has to be in place first. */
const rolloutWaveSchema = z.strictObject({
  id: idField,
  type: z.literal("rolloutWave"),
  name: lineField.min(1),
  site: lineField,
  segmentId: optionalId,
  date: dateField,
  owner: lineField,
  /** Gates that somebody opens; the gate of training follows from the trainings. */
  standardsInPlace: z.boolean(),
  feedbackOpen: z.boolean(),
  order: orderField,
});
export type RolloutWave = z.infer<typeof rolloutWaveSchema>;
export const rolloutWaveType = defineRecord<RolloutWave>({
  type: "rolloutWave",
  number: 1,
  noun: "wave of the roll-out",
  element: { name: ({ name }) => name, where: ({ site }) => site },
  schema: rolloutWaveSchema,
  indexes: ["segmentId"],
});

/** What a cost or a gain rests on, with where it comes from and who answers for it. */
const assumptionSchema = z.strictObject({
  id: idField,
  type: z.literal("assumption"),
  text: lineField.min(1),
  /** With its unit, e.g. “900 refunds a year”. */
  value: lineField,
  source: lineField,
  owner: lineField,
  order: orderField,
});
export type Assumption = z.infer<typeof assumptionSchema>;
export const assumptionType = defineRecord<Assumption>({
  type: "assumption",
  number: 1,
  noun: "assumption",
  element: { name: ({ text }) => text },
  schema: assumptionSchema,
  indexes: [],
});
