import { removesOwned } from "../../core/cascade.ts";

/** Who deletes what clients said deletes the judgements of it too. */
export const whenDatasetRemovedThenVerbatimsRemoved = removesOwned(
  "when-dataset-removed-then-verbatims-removed",
  "dataset",
  "verbatim",
  ["datasetId"],
);
