import { removesOwned } from "../../core/cascade.ts";

/** An event log says what the columns of one data set mean. */
export const whenDatasetRemovedThenEventLogsRemoved = removesOwned(
  "when-dataset-removed-then-event-logs-removed",
  "dataset",
  "eventLog",
  ["datasetId"],
);
