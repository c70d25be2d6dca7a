import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { patchArgument } from "../../core/patch.ts";
import type { ScheduleTask } from "../records.ts";

type Patch = Partial<Omit<ScheduleTask, "id" | "type">>;
export const updateScheduleTask = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "schedule.task.update",
  args: z.object({ id: idField, patch: patchArgument<ScheduleTask>() }),
  label: ({ id }, model) => `Edit ${model.get("scheduleTask", id)?.kind ?? "task"}`,
  mergeKey: ({ id, patch }) => `scheduleTask ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    draft.update("scheduleTask", id, patch);
  },
});
