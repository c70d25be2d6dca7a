import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { lineField } from "../../core/fields.ts";
import { datasetField } from "../../scoring/dataset-field.ts";
import { eventLogType } from "../records.ts";

type Reading = Omit<
  ReturnType<typeof eventLogType.schema.parse>,
  "id" | "type" | "datasetId" | "order" | "name"
>;
const isReading = (value: unknown): value is Reading =>
  eventLogType.schema.safeParse({
    ...(value as object),
    id: "x",
    type: "eventLog",
    datasetId: "x",
    order: "a0",
    name: "x",
  }).success;

/**
 * Takes a table of events into the engagement in one step: its record, what its columns mean and which step each
 * activity is. The columns themselves were written before, under the data set's id.
 */
export const importEventLog = defineCommand({
  id: "event-log.log.import",
  args: z.strictObject({
    dataset: datasetField,
    name: lineField.min(1),
    reading: z.custom<Reading>(isReading, "does not say what the columns mean"),
  }),
  label: ({ name, dataset }) => `Import ${dataset.rowCount} events of ${name}`,
  run: (draft, { dataset, name, reading }) => {
    draft.create("dataset", { ...dataset, order: orderAfterLast(draft.all("dataset")) });
    const order = orderAfterLast(draft.all("eventLog"));
    const log = draft.create("eventLog", { ...reading, name, datasetId: dataset.id, order });
    return { datasetId: dataset.id, logId: log.id };
  },
});
