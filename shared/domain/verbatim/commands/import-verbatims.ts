import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { lineField } from "../../core/fields.ts";
import { datasetField } from "../../scoring/dataset-field.ts";
import { verbatimMappingType } from "../records.ts";

const readingField = verbatimMappingType.schema;
type Reading = Omit<z.infer<typeof readingField>, "id" | "type" | "datasetId" | "order" | "name">;
const isReading = (value: unknown): value is Reading =>
  readingField.safeParse({
    ...(value as object),
    id: "x",
    type: "verbatimMapping",
    datasetId: "x",
    order: "a0",
    name: "x",
  }).success;

/**
 * Takes a table of complaints and comments into the engagement in one step: its record and how its columns are read.
 * The columns themselves were written before, under the data set's id.
 */
export const importVerbatims = defineCommand({
  id: "verbatim.collection.import",
  args: z.strictObject({
    dataset: datasetField,
    name: lineField.min(1),
    reading: z.custom<Reading>(isReading, "does not say what the columns mean"),
  }),
  label: ({ name, dataset }) => `Import ${dataset.rowCount} verbatims of ${name}`,
  run: (draft, { dataset, name, reading }) => {
    draft.create("dataset", { ...dataset, order: orderAfterLast(draft.all("dataset")) });
    const order = orderAfterLast(draft.all("verbatimMapping"));
    const mapping = draft.create("verbatimMapping", { ...reading, name, datasetId: dataset.id, order });
    return { datasetId: dataset.id, mappingId: mapping.id };
  },
});
