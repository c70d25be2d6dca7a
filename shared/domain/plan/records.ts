import { z } from "zod";
import { dateField, idField, lineField, optionalId, orderField, textField } from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";

export const FIDELITIES = ["storyboard", "walk-through", "role-play", "staging", "live-pilot"] as const;
export type Fidelity = (typeof FIDELITIES)[number];

/** Looks at the results that a plan may agree on. */
export const MOST_LOOKS = 20;

/** What was counted or measured of one hypothesis up to one look: of a share the successes, of a mean its spread. */
const trialResultField = z.strictObject({
  /** From 1 on; figures of a later look hold those of the looks before. */
  look: z.int().min(1).max(MOST_LOOKS),
  date: dateField,
  /** Clients, or answers. */
  n: z.int().min(1).max(1_000_000_000).nullable(),
  successes: z.int().min(0).nullable(),
  mean: z.number().nullable(),
  deviation: z.number().min(0).nullable(),
  /** Who counted, or which file it is from. */
  source: lineField,
});
export type TrialResult = z.infer<typeof trialResultField>;

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
  results: z.array(trialResultField).max(MOST_LOOKS),
});
export type Hypothesis = z.infer<typeof hypothesisField>;

/** A change of the rule after it was fixed: what it was, what it is, and why. */
const amendmentField = z.strictObject({
  at: z.iso.datetime(),
  what: lineField,
  before: textField,
  after: textField,
  reason: textField.min(1),
});

/** What clients or staff said, what was changed because of it, and in which round that is tried. */
const fineTuneField = z.strictObject({
  id: idField,
  date: dateField,
  feedback: textField,
  change: textField,
  /** The step of the to-be that was changed. */
  stepId: optionalId,
  /** The first round of the prototype is 1. */
  round: z.int().min(1).max(1000),
  owner: lineField,
  done: z.boolean(),
});
export type FineTune = z.infer<typeof fineTuneField>;

/** What may go wrong, and what keeps it from harm. */
const riskControlField = z.strictObject({
  id: idField,
  risk: textField,
  control: textField,
  owner: lineField,
});
export type RiskControl = z.infer<typeof riskControlField>;

export const DECISIONS = ["go", "extend", "stop"] as const;
/** What people decided, which need not be what the rule says. */
const takenDecisionField = z.strictObject({
  taken: z.enum(DECISIONS),
  date: dateField,
  by: lineField,
  reason: textField,
});
export type TakenDecision = z.infer<typeof takenDecisionField>;

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
  looks: z.int().min(1).max(MOST_LOOKS),
  /** Clients who can be reached at all, for the finite correction; null = unlimited. */
  population: z.int().min(1).nullable(),
  /** The rule in words; "" = the standard rule. */
  decisionRule: textField,
  /** When the rule was fixed; "" = it is still open. */
  ruleFixedAt: z.union([z.literal(""), z.iso.datetime()]),
  amendments: z.array(amendmentField).max(1000),
  decision: takenDecisionField.nullable(),
  fineTunes: z.array(fineTuneField).max(1000),
  riskControls: z.array(riskControlField).max(200),
  order: orderField,
});
export type PrototypePlan = z.infer<typeof prototypePlanSchema>;

/** What a plan says before anything was tried. */
export const UNTRIED: Pick<
  PrototypePlan,
  "ruleFixedAt" | "amendments" | "decision" | "fineTunes" | "riskControls"
> = { ruleFixedAt: "", amendments: [], decision: null, fineTunes: [], riskControls: [] };

export const prototypePlanType = defineRecord<PrototypePlan>({
  type: "prototypePlan",
  number: 2,
  noun: "prototype plan",
  element: { name: ({ name }) => name },
  schema: prototypePlanSchema,
  indexes: ["blueprintId"],
  migrations: [
    {
      to: 2,
      why: "A plan holds its results, when its rule was fixed, what was changed since, and what was learnt.",
      migrate: (record) => ({
        ...record,
        ...UNTRIED,
        hypotheses: Array.isArray(record.hypotheses)
          ? record.hypotheses.map((hypothesis: object) => ({ ...hypothesis, results: [] }))
          : record.hypotheses,
      }),
    },
  ],
});

/** Who has to learn what of the to-be, by when, and how it is checked. A wave is not ready while its roles are untrained. */
const trainingNeedSchema = z.strictObject({
  id: idField,
  type: z.literal("trainingNeed"),
  role: lineField.min(1),
  what: textField,
  /** The steps of a to-be that it is about. Where no step, standard or clause is named it is about all of its role. */
  stepIds: z.array(idField).max(2000),
  standardIds: z.array(idField).max(500),
  /** Clauses that are kept or modified. */
  clauseIds: z.array(idField).max(500),
  /** How it is taught, e.g. “played through at the counter”. */
  howTaught: lineField,
  byDate: dateField,
  howChecked: lineField,
  owner: lineField,
  done: z.boolean(),
  order: orderField,
});
export type TrainingNeed = z.infer<typeof trainingNeedSchema>;

/** What a training says before anybody has filled it in. */
export const UNTAUGHT: Pick<TrainingNeed, "standardIds" | "clauseIds" | "howTaught"> = {
  standardIds: [],
  clauseIds: [],
  howTaught: "",
};

export const trainingNeedType = defineRecord<TrainingNeed>({
  type: "trainingNeed",
  number: 2,
  noun: "training",
  element: { name: ({ role, what }) => (what === "" ? role : `${role}: ${what.slice(0, 80)}`) },
  schema: trainingNeedSchema,
  indexes: [],
  migrations: [
    {
      to: 2,
      why: "A training is about standards and clauses too, and says how it is taught.",
      migrate: (record) => ({ ...record, ...UNTAUGHT }),
    },
  ],
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
  /** Where clients answer, e.g. “a card with the bill”; who reads what they say; how often. */
  feedbackChannel: lineField,
  feedbackReader: lineField,
  feedbackRhythm: lineField,
  order: orderField,
});
export type RolloutWave = z.infer<typeof rolloutWaveSchema>;

/** What a wave says of its feedback channel before there is one. */
export const NO_CHANNEL: Pick<RolloutWave, "feedbackChannel" | "feedbackReader" | "feedbackRhythm"> = {
  feedbackChannel: "",
  feedbackReader: "",
  feedbackRhythm: "",
};

export const rolloutWaveType = defineRecord<RolloutWave>({
  type: "rolloutWave",
  number: 2,
  noun: "wave of the roll-out",
  element: { name: ({ name }) => name, where: ({ site }) => site },
  schema: rolloutWaveSchema,
  indexes: ["segmentId"],
  migrations: [
    {
      to: 2,
      why: "A wave says where clients answer, who reads it and how often.",
      migrate: (record) => ({ ...record, ...NO_CHANNEL }),
    },
  ],
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
