import { z } from "zod";
import { dateField, idField, lineField, orderField, textField } from "../core/fields.ts";
import { defineRecord } from "../core/record.ts";

export const TASK_KINDS = ["task", "milestone"] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** Ten years of a five-day week. */
export const MOST_WORKDAYS = 2600;

/** What has to be done beside trainings, prototypes and waves; a milestone is a day on which something is settled. */
const scheduleTaskSchema = z.strictObject({
  id: idField,
  type: z.literal("scheduleTask"),
  name: lineField.min(1),
  kind: z.enum(TASK_KINDS),
  /** The first day of a task, the day of a milestone. */
  start: dateField,
  /** How long a task takes, in work days; a milestone takes none, whatever stands here. */
  workdays: z.int().min(1).max(MOST_WORKDAYS),
  owner: lineField,
  note: textField,
  order: orderField,
});
export type ScheduleTask = z.infer<typeof scheduleTaskSchema>;
export const scheduleTaskType = defineRecord<ScheduleTask>({
  type: "scheduleTask",
  number: 1,
  noun: "task of the schedule",
  element: { name: ({ name }) => name },
  schema: scheduleTaskSchema,
  indexes: [],
});

export const MOST_LAG = 520;

/** One thing of the schedule comes after another: task, training, prototype plan or wave, whichever. */
const dependencySchema = z.strictObject({
  id: idField,
  type: z.literal("dependency"),
  predecessorId: idField,
  successorId: idField,
  /** The later one begins when the earlier one has ended. */
  kind: z.literal("finish-to-start"),
  /** Work days that have to lie between. */
  lagWorkdays: z.int().min(0).max(MOST_LAG),
});
export type Dependency = z.infer<typeof dependencySchema>;
export const dependencyType = defineRecord<Dependency>({
  type: "dependency",
  number: 1,
  noun: "dependency",
  schema: dependencySchema,
  indexes: ["predecessorId", "successorId"],
});
