import { removesOwned } from "../../core/cascade.ts";

/** A survey says what the columns of one data set mean. */
export const whenDatasetRemovedThenSurveysRemoved = removesOwned(
  "when-dataset-removed-then-surveys-removed",
  "dataset",
  "surveyMapping",
  ["datasetId"],
);
