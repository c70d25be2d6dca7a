import { PARTS } from "@shared/simulation/engine/parts.ts";
import { z } from "zod";
import { idField, lineField, optionalId, shareField, sourceField } from "../../core/fields.ts";
import { defineRecord } from "../../core/record.ts";
import { ASSUMPTION_TOPICS } from "../assumption-topics.ts";

/** Versions that are compared at once. */
export const MOST_KEPT_VERSIONS = 5;
const MOST_ROWS = 2000;
const WEEK_OF_HOURS = 168;

/** A mean over so many replications with the bounds of its interval; null where no replication told it. */
const figureField = z
  .strictObject({
    n: z.int().min(1),
    mean: z.number(),
    low: z.number().nullable(),
    high: z.number().nullable(),
  })
  .nullable();
export type KeptFigure = z.infer<typeof figureField>;

/** The mean and the nine of ten of a time, minutes. */
const timesField = z.strictObject({ mean: figureField, p90: figureField });
const leadField = z.strictObject({
  mean: figureField,
  p50: figureField,
  p90: figureField,
  p95: figureField,
});
/** What a figure is about, with its name of then: a result stays what it was, whatever is deleted since. */
const about = { aboutId: idField, name: z.string().max(1000) };

const versionSchema = z.strictObject({
  /** Null where the blueprint was deleted since. */
  blueprintId: optionalId,
  name: lineField,
  isToBe: z.boolean(),
  /** Minutes from coming to the end. */
  lead: leadField,
  /** Minutes within which nine of ten of the clients of all runs together are; null where nobody told it. */
  pooledP90: z.number().nullable(),
  /** Minutes within which 1 %, 2 % … 99 % are through; empty where nobody was. */
  percentiles: z.array(z.number()).max(99),
  /** Mean minutes of a case, by what they are spent on. */
  parts: z.record(z.enum(PARTS), figureField),
  /** Of a case, in the engagement's currency. */
  cost: figureField,
  gaveUp: figureField,
  unfinished: figureField,
  /** Clients who counted, in all replications. */
  cases: z.int().min(0),
  touchPoints: z
    .array(z.strictObject({ ...about, before: timesField, waiting: timesField, stay: timesField }))
    .max(MOST_ROWS),
  pools: z
    .array(
      z.strictObject({
        ...about,
        heads: z.int().min(0),
        utilisation: figureField,
        queueLength: figureField,
        waiting: timesField,
        /** Thousandths of each hour of the week, Monday's first first; −1 where nobody is there. */
        busyByHour: z.array(z.int().min(-1)).length(WEEK_OF_HOURS),
      }),
    )
    .max(MOST_ROWS),
  targets: z
    .array(
      z.strictObject({
        ...about,
        /** As it was set then: minutes, of open hours where it has a calendar; the share is null where none was set. */
        limit: z.number().min(0),
        share: shareField.nullable(),
        inHours: z.boolean(),
        compliance: figureField,
        p90: figureField,
      }),
    )
    .max(MOST_ROWS),
  /** This version − the first, the same clients with the same luck; null of the first. */
  difference: z
    .strictObject({
      mean: figureField,
      p50: figureField,
      p90: figureField,
      p95: figureField,
      cost: figureField,
      gaveUp: figureField,
    })
    .nullable(),
});
export type KeptVersion = z.infer<typeof versionSchema>;

/** What a simulation of a journey said, kept: one for each journey. Its figures are of the day on which it was run. */
const simulationResultSchema = z.strictObject({
  id: idField,
  type: z.literal("simulationResult"),
  journeyId: idField,
  takenAt: z.iso.datetime(),
  /** Tells whether the same would be run today. */
  print: z.string().min(1).max(64),
  seed: z.int().min(0).max(4_294_967_295),
  replications: z.int().min(1),
  /** Weeks of each replication that count, and those left out before them. */
  weeks: z.number().min(0),
  warmUpWeeks: z.number().min(0),
  settled: z.boolean(),
  confidence: z.number().min(0.5).max(0.999),
  /** Half-width of the interval of the nine of ten as a share of it, and whether that is as narrow as was asked for. */
  reached: z.number().nullable(),
  isPrecise: z.boolean(),
  /** What clients are promised for the whole, minutes on the wall's clock. */
  promised: z.strictObject({ minutes: z.number().min(0), name: z.string().max(1000) }).nullable(),
  versions: z.array(versionSchema).min(1).max(MOST_KEPT_VERSIONS),
  /** What it rests on, as it was then; `only` names the versions where it does not hold for all. */
  assumptions: z
    .array(
      z.strictObject({
        topic: z.enum(ASSUMPTION_TOPICS),
        text: z.string().max(5000),
        source: sourceField.nullable(),
        only: z.array(lineField).max(MOST_KEPT_VERSIONS),
      }),
    )
    .max(10_000),
});
export type SimulationResult = z.infer<typeof simulationResultSchema>;
export const simulationResultType = defineRecord<SimulationResult>({
  type: "simulationResult",
  number: 2,
  noun: "kept result of a simulation",
  element: { name: ({ journeyId }, nameOf) => `Simulated: ${nameOf(journeyId)}` },
  schema: simulationResultSchema,
  indexes: ["journeyId"],
  migrations: [
    {
      to: 2,
      why: "Whether the runs were long enough for their nine of ten is told by that of all their clients together.",
      migrate: ({ versions, ...record }) => ({
        ...record,
        versions: Array.isArray(versions)
          ? versions.map((version) => ({ ...version, pooledP90: null }))
          : versions,
      }),
    },
  ],
});
