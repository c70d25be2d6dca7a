import { z } from "zod";
import {
  dateField,
  durationField,
  idField,
  lineField,
  optionalId,
  orderField,
  shareField,
  sourceField,
} from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";

/** People who do the same work: how many, when they are there, and what an hour of one costs. */
const resourcePoolSchema = z.strictObject({
  id: idField,
  type: z.literal("resourcePool"),
  name: lineField.min(1),
  /** Steps of the organisation with this role are done by the pool, unless they name another; "" = none by role. */
  role: lineField,
  /** Whole people; who is there a part of the time is one, and the rest of it shrinkage. */
  heads: z.int().min(0).max(10_000),
  /** Share of the opening hours in which they are not at it: leave, illness, meetings, other work. */
  shrinkage: shareField,
  /** null = round the clock. */
  calendarId: optionalId,
  /** In the engagement's currency; null where the cost of the steps holds the people already. */
  costPerHour: z.number().min(0).nullable(),
  /**
   * How many may wait for one of them (lines of a telephone, chairs of a waiting room): who comes when it is full goes
   * away unserved. null = room for all.
   */
  room: z.int().min(0).max(1_000_000).nullable(),
  /** Where the number of people comes from. */
  source: sourceField,
  order: orderField,
});
export type ResourcePool = z.infer<typeof resourcePoolSchema>;
export const resourcePoolType = defineRecord<ResourcePool>({
  type: "resourcePool",
  number: 2,
  noun: "resource pool",
  element: { name: ({ name }) => name },
  schema: resourcePoolSchema,
  indexes: ["calendarId"],
  migrations: [
    {
      to: 2,
      why: "Room to wait can be short: who finds it full goes away.",
      migrate: (record) => ({ ...record, room: null }),
    },
  ],
});

const WEEKDAYS = 7;
const HOURS = 24;
/** A weight of one part against the others; only their proportion counts. */
const weightField = z.number().min(0).max(1_000_000);

/** Who comes to a journey, when and how many, and how long its simulation looks. One for each journey. */
const demandSchema = z.strictObject({
  id: idField,
  type: z.literal("demand"),
  journeyId: idField,
  arrivalsPerWeek: z.number().min(0).max(10_000_000),
  /** Monday to Sunday. */
  weekdayShares: z.array(weightField).length(WEEKDAYS),
  /** From midnight on. */
  hourShares: z.array(weightField).length(HOURS),
  source: sourceField,
  /** A client who waits at a step of the frontstage for longer gives up; null = nobody does. A step may say otherwise. */
  patience: durationField.nullable(),
  /** Who comes, as shares of all; a lower priority is served first. Without any, clients are not told apart. */
  segments: z
    .array(z.strictObject({ segmentId: idField, share: shareField, priority: z.int().min(0).max(100) }))
    .max(100),
  /** The run begins on the Monday of this week, for closed days of calendars; "" = they are left out. */
  startDate: dateField,
  /** Weeks that are looked at, after the warm-up. */
  horizonWeeks: z.number().positive().max(520),
  /** Weeks at the start that do not count; "auto" = found from the run itself. */
  warmUpWeeks: z.union([z.literal("auto"), z.number().min(0).max(520)]),
  /** The same seed, the same result. */
  seed: z.int().min(0).max(4_294_967_295),
  /** Of the intervals. */
  confidence: z.number().min(0.5).max(0.999),
});
export type Demand = z.infer<typeof demandSchema>;
export const demandType = defineRecord<Demand>({
  type: "demand",
  number: 1,
  noun: "demand of a journey",
  schema: demandSchema,
  indexes: ["journeyId"],
});
