import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { MOST_LAG } from "../records.ts";

/** How many work days have to lie between. */
export const updateDependency = defineCommand<{ id: Id; lagWorkdays: number }, void>({
  id: "schedule.dependency.update",
  args: z.object({ id: idField, lagWorkdays: z.int().min(0).max(MOST_LAG) }),
  label: () => "Set the days between",
  mergeKey: ({ id }) => `dependency ${id}`,
  run: (draft, { id, lagWorkdays }) => {
    draft.update("dependency", id, { lagWorkdays });
  },
});
