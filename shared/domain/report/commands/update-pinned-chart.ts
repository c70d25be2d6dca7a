import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField, orderField, textField } from "../../core/fields.ts";

export const updatePinnedChart = defineCommand({
  id: "report.chart.update",
  args: z.strictObject({
    id: idField,
    patch: z.strictObject({
      title: lineField.optional(),
      note: textField.optional(),
      order: orderField.optional(),
    }),
  }),
  label: ({ id }, model) => `Change ${model.get("pinnedChart", id)?.title || "a pinned chart"}`,
  run: (draft, { id, patch }) => {
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    draft.update("pinnedChart", id, given);
  },
});
