import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const removeReport = defineCommand<{ id: Id }, void>({
  id: "report.report.remove",
  args: z.object({ id: idField }),
  label: () => "Delete report",
  run: (draft, { id }) => {
    draft.need("report", id);
    draft.remove(id);
  },
});
