import type { ColumnReader } from "@shared/domain/core/columns.ts";
import { Model } from "@shared/domain/core/model.ts";
import { airlineEngagement } from "./airline-engagement.ts";

/** The airline sample as a measure meets it: its records and its columns. */
export function airlineMeasures(): { model: Model; readColumn: ColumnReader } {
  const { records, columns } = airlineEngagement();
  return {
    model: new Model(records),
    readColumn: (datasetId, column) => columns.get(datasetId)?.[column] ?? null,
  };
}
