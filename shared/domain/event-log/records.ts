import { z } from "zod";
import { idField, lineField, optionalId, orderField } from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";

/**
 * What the columns of a data set of events mean (case, activity, times, resource), and which step each activity is.
 * Columns are named as the data set names them, "" for one that it does not have; times lie there as numbers,
 * milliseconds UTC.
 */
const eventLogSchema = z.strictObject({
  id: idField,
  type: z.literal("eventLog"),
  name: lineField.min(1),
  datasetId: idField,
  caseColumn: lineField,
  activityColumn: lineField,
  /** When the activity was done. */
  timeColumn: lineField,
  startColumn: lineField,
  resourceColumn: lineField,
  lifecycleColumn: lineField,
  /** Columns that a case can be told apart by, e.g. its channel. */
  attributes: z.array(lineField).max(200),
  /** The blueprint whose steps the activities are; null before it is chosen. */
  blueprintId: optionalId,
  /** Many to one; an activity without a step is not on the map. */
  activities: z.array(z.strictObject({ name: lineField, stepId: optionalId })).max(5000),
  /** Lead time that a case should keep, in minutes; null when none is set. */
  limit: z.number().min(0).nullable(),
  /** How many cases each one stands for: 12 where every twelfth was drawn, 1 where all are there. */
  standsFor: z.int().min(1).max(1_000_000),
  order: orderField,
});
export type EventLog = z.infer<typeof eventLogSchema>;
export const eventLogType = defineRecord<EventLog>({
  type: "eventLog",
  number: 2,
  noun: "event log",
  schema: eventLogSchema,
  indexes: ["datasetId", "blueprintId"],
  migrations: [
    {
      to: 2,
      why: "How many clients a trial can expect is told from a log, which may hold a part of the cases only.",
      migrate: (record) => ({ ...record, standsFor: 1 }),
    },
  ],
});
