import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** Reports that printed it stay, without it. */
export const removePrototypePlan = defineCommand<{ id: Id }, void>({
  id: "plan.prototype.remove",
  args: z.object({ id: idField }),
  label: () => "Delete prototype plan",
  run: (draft, { id }) => {
    draft.need("prototypePlan", id);
    for (const report of draft.all("report"))
      if (report.planId === id) draft.update("report", report.id, { planId: null });
    draft.remove(id);
  },
});
