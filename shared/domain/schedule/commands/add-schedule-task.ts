import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { dateField, lineField } from "../../core/fields.ts";
import { TASK_KINDS, type TaskKind } from "../records.ts";

/** A week of work, until somebody says how long it takes. */
const USUAL_WORKDAYS = 5;

export const addScheduleTask = defineCommand<{ name: string; kind: TaskKind; start: string }, Id>({
  id: "schedule.task.add",
  args: z.object({ name: lineField.min(1), kind: z.enum(TASK_KINDS), start: dateField }),
  label: ({ name, kind }) => `Add ${kind} “${name}”`,
  run: (draft, { name, kind, start }) =>
    draft.create("scheduleTask", {
      name,
      kind,
      start,
      workdays: kind === "task" ? USUAL_WORKDAYS : 1,
      owner: "",
      note: "",
      order: orderAfterLast(draft.all("scheduleTask")),
    }).id,
});
