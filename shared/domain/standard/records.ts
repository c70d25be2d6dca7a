import { z } from "zod";
import {
  dateField,
  idField,
  lineField,
  optionalId,
  orderField,
  shareField,
  textField,
} from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";

const minuteOfDay = z.int().min(0).max(1440);

/** When time counts: opening hours by weekday (1 Monday … 7 Sunday, minutes from midnight) and days that are closed. */
const calendarSchema = z.strictObject({
  id: idField,
  type: z.literal("calendar"),
  name: lineField.min(1),
  hours: z
    .array(z.strictObject({ weekday: z.int().min(1).max(7), from: minuteOfDay, to: minuteOfDay }))
    .max(70),
  closedDates: z.array(dateField.min(1)).max(1000),
  order: orderField,
});
export type Calendar = z.infer<typeof calendarSchema>;
export const calendarType = defineRecord<Calendar>({
  type: "calendar",
  number: 1,
  noun: "calendar",
  element: { name: ({ name }) => name },
  schema: calendarSchema,
  indexes: [],
});

/**
 * Where the times lie that something is held against: from one activity of an event log to another ("" = the first, the
 * last event of the case), the clock stopped from a pausing activity to the next event.
 */
const timedByLog = {
  eventLogId: optionalId,
  fromActivity: lineField,
  toActivity: lineField,
  pausingActivities: z.array(lineField.min(1)).max(100),
};

/**
 * What a log told when it was asked. Rules and reports see records only, so the answer is kept, with a print of all that
 * it was measured from: a changed limit, calendar, log or activity makes another print, and the answer counts no more.
 * Times in minutes of the calendar.
 */
const measuredField = z.strictObject({
  /** `footingOf` when it was measured. */
  footing: textField.min(1),
  /** First and last moment of the log, milliseconds UTC; what is open is judged at the last. */
  from: z.number(),
  asOf: z.number(),
  /** Of the intervals. */
  confidence: shareField,
  met: z.int().min(0),
  breached: z.int().min(0),
  /** Still open and past due: a breach. */
  overdue: z.int().min(0),
  /** Still open and not yet due: left out. */
  notDue: z.int().min(0),
  /** Cases in which the clock never began: left out. */
  notStarted: z.int().min(0),
  /** Of the cases that have ended, met and breached; null without one. */
  median: z.number().min(0).nullable(),
  p90: z.number().min(0).nullable(),
  /** Distribution-free interval of the 90th percentile; null where so few cases set no bound. */
  p90Low: z.number().min(0).nullable(),
  p90High: z.number().min(0).nullable(),
});
export type Measured = z.infer<typeof measuredField>;

/** What somebody has counted for a period, where no log does. Times in minutes of the calendar. */
const countField = z.strictObject({
  id: idField,
  period: lineField,
  met: z.int().min(0),
  breached: z.int().min(0),
  /** Still open and past due: a breach. */
  overdue: z.int().min(0),
  median: z.number().min(0).nullable(),
  p90: z.number().min(0).nullable(),
});
export type CountedPeriod = z.infer<typeof countField>;

/**
 * What clients can count on at a touch point (a standard), or one internal role gives another on a hand-off (a service
 * level). Objective: `share` of the cases within `limit`.
 */
const standardSchema = z.strictObject({
  id: idField,
  type: z.literal("standard"),
  kind: z.enum(["standard", "service-level"]),
  name: lineField.min(1),
  touchPointId: optionalId,
  /** The hand-off, for a service level. */
  stepId: optionalId,
  fromRole: lineField,
  toRole: lineField,
  /** What is measured, in words. */
  measure: textField,
  /** Share of the cases, 0 to 1; null when none is set. */
  share: shareField.nullable(),
  /** Minutes of the calendar; null where the measure is no time or nothing is set. */
  limit: z.number().min(0).nullable(),
  /** null = round the clock. */
  calendarId: optionalId,
  owner: lineField,
  /** The values that it expresses. */
  valueIds: z.array(idField).max(100),
  measuredBy: z.enum(["nothing", "log", "counts"]),
  ...timedByLog,
  /** null until it is measured by its log. */
  measured: measuredField.nullable(),
  /** In the order of time; the last one is how it stands. */
  counts: z.array(countField).max(500),
  order: orderField,
});
export type Standard = z.infer<typeof standardSchema>;
export const standardType = defineRecord<Standard>({
  type: "standard",
  number: 1,
  noun: "standard",
  element: {
    name: ({ name }) => name,
    where: ({ touchPointId, stepId }, nameOf) => nameOf(touchPointId ?? stepId),
  },
  schema: standardSchema,
  indexes: ["touchPointId", "stepId", "calendarId", "eventLogId"],
});

/** What clients are told that they will get, and where it is said. */
const promiseSchema = z.strictObject({
  id: idField,
  type: z.literal("promise"),
  text: textField.min(1),
  /** Where clients hear or read it. */
  saidAt: lineField,
  touchPointId: optionalId,
  /** The standard behind it. */
  standardId: optionalId,
  /** Minutes of the calendar that are promised; null where it promises no time. */
  limit: z.number().min(0).nullable(),
  calendarId: optionalId,
  owner: lineField,
  ...timedByLog,
  measured: measuredField.nullable(),
  order: orderField,
});
export type ServicePromise = z.infer<typeof promiseSchema>;
export const promiseType = defineRecord<ServicePromise>({
  type: "promise",
  number: 1,
  noun: "promise",
  element: {
    name: ({ text }) => text.slice(0, 80),
    where: ({ touchPointId }, nameOf) => nameOf(touchPointId),
  },
  schema: promiseSchema,
  indexes: ["touchPointId", "standardId", "calendarId", "eventLogId"],
});
