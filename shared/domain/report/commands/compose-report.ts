import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";

/** Of which blocks and own texts a report is made, in which order; none = the template of its kind. Each stands in it once. */
export const composeReport = defineCommand<{ id: Id; layout: string[] }, void>({
  id: "report.report.compose",
  args: z.strictObject({ id: idField, layout: z.array(lineField.min(1)) }),
  label: () => "Compose report",
  run: (draft, { id, layout }) => {
    draft.update("report", id, { layout: [...new Set(layout)] });
  },
});
