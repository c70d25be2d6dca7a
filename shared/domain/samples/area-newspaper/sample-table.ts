import type { DatasetColumn } from "../../core/columns.ts";
import type { AnyRecord } from "../../records.ts";

/** A table of the sample as one that was brought in: its data set, how it is read, and its columns. */
export interface SampleTable {
  readonly records: readonly AnyRecord[];
  readonly datasetId: string;
  readonly columns: readonly DatasetColumn[];
}
