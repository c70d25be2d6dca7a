import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

export const unpinChart = defineCommand({
  id: "report.chart.unpin",
  args: z.strictObject({ id: idField }),
  label: ({ id }, model) => `Take ${model.get("pinnedChart", id)?.title || "a chart"} out of the report`,
  run: (draft, { id }) => {
    draft.remove(id);
  },
});
