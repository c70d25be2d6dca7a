import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const removeReportText = defineCommand<{ id: Id }, void>({
  id: "report.text.remove",
  args: z.strictObject({ id: idField }),
  label: ({ id }, model) => `Delete ${model.get("reportText", id)?.title || "text of report"}`,
  run: (draft, { id }) => {
    draft.need("reportText", id);
    draft.remove(id);
  },
});
