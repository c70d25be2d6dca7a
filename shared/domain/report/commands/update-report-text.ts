import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField, textField } from "../../core/fields.ts";

type Patch = { title?: string | undefined; text?: string | undefined };
export const updateReportText = defineCommand<{ id: Id; patch: Patch }, void>({
  id: "report.text.update",
  args: z.strictObject({
    id: idField,
    patch: z.strictObject({ title: lineField.optional(), text: textField.optional() }),
  }),
  label: ({ id }, model) => `Edit ${model.get("reportText", id)?.title || "text of report"}`,
  mergeKey: ({ id, patch }) => `report text ${id} ${Object.keys(patch).join()}`,
  run: (draft, { id, patch }) => {
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    draft.update("reportText", id, given);
  },
});
