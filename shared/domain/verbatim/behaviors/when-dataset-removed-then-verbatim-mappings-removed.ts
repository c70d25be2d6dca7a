import { removesOwned } from "../../core/cascade.ts";

/** A mapping says what the columns of one data set mean. */
export const whenDatasetRemovedThenVerbatimMappingsRemoved = removesOwned(
  "when-dataset-removed-then-verbatim-mappings-removed",
  "dataset",
  "verbatimMapping",
  ["datasetId"],
);
