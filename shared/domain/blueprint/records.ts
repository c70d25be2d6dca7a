import { z } from "zod";
import {
  durationField,
  idField,
  lineField,
  optionalId,
  orderField,
  shareField,
  textField,
} from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";

/** Bands from top to bottom; the three lines lie below client, frontstage and backstage. */
export const BANDS = ["evidence", "client", "frontstage", "backstage", "support"] as const;
export type Band = (typeof BANDS)[number];

export const STEP_KINDS = [
  "action",
  "decision",
  "wait",
  "approval",
  "handoff",
  "start",
  "end",
  "evidence",
  "document",
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export const FLOW_KINDS = ["sequence", "information", "evidence", "recovery"] as const;
export type FlowKind = (typeof FLOW_KINDS)[number];

/** Rows of a journey map below its stages, from top to bottom. */
export const JOURNEY_ROWS = [
  "steps",
  "thoughts",
  "feelings",
  "emotion",
  "channels",
  "pictures",
  "quotes",
  "pains",
  "gains",
  "moments",
  "figures",
] as const;
export type JourneyRow = (typeof JOURNEY_ROWS)[number];

/** One thing that clients do from beginning to end; holds its blueprints (as is, to be). */
const journeySchema = z.strictObject({
  id: idField,
  type: z.literal("journey"),
  name: lineField.min(1),
  description: textField,
  /** Rows that its journey map leaves out. */
  hiddenRows: z.array(z.enum(JOURNEY_ROWS)).max(JOURNEY_ROWS.length),
  /** Of several to-bes the one that is meant where one is; null while none is chosen. */
  favouredToBeId: optionalId,
  /** Why that one. */
  favourReason: textField,
  order: orderField,
});
export type Journey = z.infer<typeof journeySchema>;
export const journeyType = defineRecord<Journey>({
  type: "journey",
  number: 3,
  noun: "journey",
  element: { name: ({ name }) => name, size: "frame" },
  schema: journeySchema,
  indexes: ["favouredToBeId"],
  migrations: [
    {
      to: 2,
      why: "A journey map shows the rows that its consultant wants.",
      migrate: (record) => ({ ...record, hiddenRows: [] }),
    },
    {
      to: 3,
      why: "Of several to-bes of a journey one is favoured, for a reason.",
      migrate: (record) => ({ ...record, favouredToBeId: null, favourReason: "" }),
    },
  ],
});

const blueprintSchema = z.strictObject({
  id: idField,
  type: z.literal("blueprint"),
  journeyId: idField,
  name: lineField.min(1),
  kind: z.enum(["as-is", "to-be"]),
  /** The blueprint that this to-be was branched from; null for an as-is. */
  branchedFromId: optionalId,
  /** The step of another blueprint whose inside this one shows; null for a blueprint of the first level. */
  parentStepId: optionalId,
  order: orderField,
});
export type Blueprint = z.infer<typeof blueprintSchema>;
export const blueprintType = defineRecord<Blueprint>({
  type: "blueprint",
  number: 2,
  noun: "blueprint",
  element: {
    name({ journeyId, name }, nameOf) {
      const journey = nameOf(journeyId);
      return journey === "" ? name : `${journey}: ${name}`;
    },
    size: "frame",
  },
  schema: blueprintSchema,
  indexes: ["journeyId", "branchedFromId", "parentStepId"],
  migrations: [
    {
      to: 2,
      why: "A step may open a blueprint of its own.",
      migrate: (record) => ({ ...record, parentStepId: null }),
    },
  ],
});

const laneSchema = z.strictObject({
  id: idField,
  type: z.literal("lane"),
  blueprintId: idField,
  band: z.enum(BANDS),
  name: lineField,
  /** Second line of the lane head, usually the role. */
  subtitle: lineField,
  /** Order inside its band; bands have a fixed order. */
  order: orderField,
  /** The record of the as-is that this one was branched from. */
  originId: optionalId,
});
export type Lane = z.infer<typeof laneSchema>;
export const laneType = defineRecord<Lane>({
  type: "lane",
  number: 1,
  noun: "lane",
  element: {
    name: ({ name }) => name,
    where: ({ blueprintId }, nameOf) => nameOf(blueprintId),
    size: "part",
  },
  schema: laneSchema,
  indexes: ["blueprintId", "originId"],
});

const stageSchema = z.strictObject({
  id: idField,
  type: z.literal("stage"),
  blueprintId: idField,
  name: lineField,
  /** Least number of columns that the stage shows (one column holds one step card). */
  columns: z.int().min(1).max(500),
  order: orderField,
  originId: optionalId,
});
export type Stage = z.infer<typeof stageSchema>;
export const stageType = defineRecord<Stage>({
  type: "stage",
  number: 1,
  noun: "stage",
  element: {
    name: ({ name }) => name,
    where: ({ blueprintId }, nameOf) => nameOf(blueprintId),
    size: "part",
  },
  schema: stageSchema,
  indexes: ["blueprintId", "originId"],
});

/** What is done for a client for whom something went wrong, rung by rung. */
const recoveryLadderField = z.strictObject({
  acknowledge: textField,
  empathise: textField,
  apologise: textField,
  /** With choices, decided together. */
  settle: textField,
  /** More than the client expects. */
  exceed: textField,
  followUp: textField,
});

/** What can go wrong at a step. RPN = severity × occurrence × detection, each 1–10. */
export const failPointField = z.strictObject({
  description: textField,
  severity: z.int().min(1).max(10),
  occurrence: z.int().min(1).max(10),
  detection: z.int().min(1).max(10),
  /** How the client is won back, in short; "" when there is none yet. */
  recovery: textField,
  /** How it is noticed, and by whom. */
  noticed: textField,
  ladder: recoveryLadderField,
  /** The role that may settle it alone. */
  authority: lineField,
  /** Up to this amount for a case, in the engagement's currency; null when no limit is set. */
  authorityLimit: z.number().min(0).nullable(),
  /** Answers to “why?”, each to the one before; the last that is a cause is the root cause. */
  whys: z.array(z.strictObject({ answer: textField, kind: z.enum(["symptom", "cause"]).nullable() })).max(10),
  prevention: textField,
});
export type FailPoint = z.infer<typeof failPointField>;

/** A fail point for which nobody has said yet how it is noticed, recovered, caused and prevented. */
export const NO_RECOVERY: Omit<FailPoint, "description" | "severity" | "occurrence" | "detection"> = {
  recovery: "",
  noticed: "",
  ladder: { acknowledge: "", empathise: "", apologise: "", settle: "", exceed: "", followUp: "" },
  authority: "",
  authorityLimit: null,
  whys: [],
  prevention: "",
};

/** How a step behaves in a simulation, beyond its times; a step without it behaves as `PLAIN_SIMULATION`. */
const stepSimulationField = z.strictObject({
  /** Cases that are worked on together: they wait until so many are there; 1 = each alone. */
  batch: z.int().min(1).max(10_000),
  /** Work of a second visit as a multiple of that of the first. */
  reworkFactor: z.number().min(0).max(100),
  /** A case comes here so often at most, then it goes the way that leads on; 0 = as often as it happens. */
  mostVisits: z.int().min(0).max(1000),
  /** Chance that one signature sends the case back to be worked on again. */
  approvalReturn: shareField,
  /** Of each signature; null = the work time of the step holds them. */
  approvalTime: durationField.nullable(),
  /** Between the step before and this one: sorting, carrying, noticing. */
  handOffDelay: durationField.nullable(),
  /** The waiting time is the client's: the organisation's clock stands still. */
  clientWait: z.boolean(),
  /** A client who waits in the queue for longer gives up; null = as the journey's demand says. */
  patience: durationField.nullable(),
});
export type StepSimulation = z.infer<typeof stepSimulationField>;

export const PLAIN_SIMULATION: StepSimulation = {
  batch: 1,
  reworkFactor: 1,
  mostVisits: 0,
  approvalReturn: 0,
  approvalTime: null,
  handOffDelay: null,
  clientWait: false,
  patience: null,
};

/**
 * A step stands in a lane and a stage, in a column of that stage (0-based). Steps of different lanes in one
 * column stand above each other; several in one cell and column stack by `order`.
 */
const stepSchema = z.strictObject({
  id: idField,
  type: z.literal("step"),
  blueprintId: idField,
  laneId: idField,
  stageId: idField,
  column: z.int().min(0).max(499),
  order: orderField,
  kind: z.enum(STEP_KINDS),
  title: lineField,
  role: lineField,
  /** Who answers for the step; the role is who does it. */
  owner: lineField,
  channel: lineField,
  /** Only these segments go through the step; none named means all of them do. */
  segmentIds: z.array(idField).max(100),
  /** The touch point that this client step is; null when none. */
  touchPointId: optionalId,
  workTime: durationField.nullable(),
  /** Waiting that is not a queue: post, cooling-off, pay day. */
  waitTime: durationField.nullable(),
  approvals: z.int().min(0).max(100),
  failPoint: failPointField.nullable(),
  /** The internal control that the step is or carries out; "" when none. */
  control: textField,
  successPoint: textField,
  momentOfTruth: z.boolean(),
  /** Per case, in the engagement's currency. */
  cost: z.number().min(0).nullable(),
  thoughts: textField,
  /** In the client's words. */
  feelings: textField,
  /** −2 … +2; null when unknown. */
  feeling: z.number().min(-2).max(2).nullable(),
  pain: textField,
  gain: textField,
  quote: textField,
  notes: textField,
  /** Photographs and scans, shown on the card and in the journey map; the first one stands for all. */
  pictureIds: z.array(idField).max(12),
  /** Who does it; null = the resource pool of the step's role, where there is one. */
  poolId: optionalId,
  /** null = nothing is said. */
  simulation: stepSimulationField.nullable(),
  originId: optionalId,
});
export type Step = z.infer<typeof stepSchema>;
export const stepType = defineRecord<Step>({
  type: "step",
  number: 4,
  noun: "step",
  element: {
    name: ({ title }) => title,
    where: ({ blueprintId }, nameOf) => nameOf(blueprintId),
    size: "part",
  },
  schema: stepSchema,
  indexes: ["blueprintId", "laneId", "stageId", "touchPointId", "poolId", "originId"],
  migrations: [
    {
      to: 2,
      why: "A step has an owner, pictures, feelings in words, and may be walked by some segments only.",
      migrate: (record) => ({ ...record, owner: "", segmentIds: [], feelings: "", pictureIds: [] }),
    },
    {
      to: 3,
      why: "A fail point says how it is noticed, recovered, caused and prevented; a step names its internal control.",
      migrate: (record) => ({
        ...record,
        control: "",
        failPoint: record.failPoint ? { ...NO_RECOVERY, ...record.failPoint } : null,
      }),
    },
    {
      to: 4,
      why: "A step says who does it, and how it behaves in a simulation.",
      migrate: (record) => ({ ...record, poolId: null, simulation: null }),
    },
  ],
});

const flowSchema = z.strictObject({
  id: idField,
  type: z.literal("flow"),
  blueprintId: idField,
  fromId: idField,
  toId: idField,
  kind: z.enum(FLOW_KINDS),
  label: lineField,
  /** Out of a decision: 0 to 1; null when not given. */
  probability: shareField.nullable(),
  /** Out of a decision, for segments that go otherwise than the others. */
  shares: z.array(z.strictObject({ segmentId: idField, probability: shareField })).max(100),
  originId: optionalId,
});
export type Flow = z.infer<typeof flowSchema>;
export const flowType = defineRecord<Flow>({
  type: "flow",
  number: 2,
  noun: "flow",
  element: {
    name: ({ label, fromId, toId }, nameOf) => label || `${nameOf(fromId)} → ${nameOf(toId)}`,
    where: ({ blueprintId }, nameOf) => nameOf(blueprintId),
    size: "part",
  },
  schema: flowSchema,
  indexes: ["blueprintId", "fromId", "toId", "originId"],
  migrations: [
    {
      to: 2,
      why: "A decision may fall otherwise for one segment than for another.",
      migrate: (record) => ({ ...record, shares: [] }),
    },
  ],
});
