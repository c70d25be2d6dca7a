import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { lineField, textField } from "../../core/fields.ts";

/** Lets a chart stand in the reports, as it was chosen now. Its figures are drawn anew each time. */
export const pinChart = defineCommand({
  id: "report.chart.pin",
  args: z.strictObject({
    chart: lineField.min(1),
    choices: z.record(lineField, z.union([z.string().max(500), z.number(), z.boolean()])),
    title: lineField,
    note: textField,
  }),
  label: ({ title, chart }) => `Pin ${title || chart} to the report`,
  run: (draft, fields) =>
    draft.create("pinnedChart", { ...fields, order: orderAfterLast(draft.all("pinnedChart")) }).id,
});
