import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const removeScheduleTask = defineCommand<{ id: Id }, void>({
  id: "schedule.task.remove",
  args: z.object({ id: idField }),
  label: ({ id }, model) => `Delete ${model.get("scheduleTask", id)?.kind ?? "task"}`,
  run: (draft, { id }) => {
    draft.need("scheduleTask", id);
    draft.remove(id);
  },
});
