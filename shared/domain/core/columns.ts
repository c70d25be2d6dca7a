/** One column of a data set, kept as a typed array and never as records. */
export interface DatasetColumn {
  /** number columns: Float64Array, NaN = blank; text columns: Uint32Array of codes into dictionary, code 0 = blank. */
  readonly values: Float64Array | Uint32Array;
  /** Only for text columns; dictionary[0] is "". */
  readonly dictionary: readonly string[] | null;
}

/** Reads a column that the caller has loaded; null where the data is missing. */
export type ColumnReader = (datasetId: string, column: number) => DatasetColumn | null;
