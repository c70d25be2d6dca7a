import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const removeDependency = defineCommand<{ id: Id }, void>({
  id: "schedule.dependency.remove",
  args: z.object({ id: idField }),
  label: () => "Delete dependency",
  run: (draft, { id }) => {
    draft.need("dependency", id);
    draft.remove(id);
  },
});
