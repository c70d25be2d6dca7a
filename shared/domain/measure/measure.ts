import type { Id } from "@shared/base/ids.ts";
import type { ColumnReader } from "../core/columns.ts";
import type { ReadModel } from "../core/model.ts";
import type { RecordTypeName } from "../records.ts";

/** What a measure is figured from: the records, and the columns that it asked for. */
export interface MeasureContext {
  readonly model: ReadModel;
  readonly readColumn: ColumnReader;
  /** Told by a measure that may take long: how much of its work is done. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** One column of a data set, by its place. */
export interface ColumnPlace {
  readonly datasetId: Id;
  readonly column: number;
}

/**
 * A question to the engagement's figures that is answered off the main thread: pure, its arguments and its result
 * plain data. Answers are kept until a record of a type that it reads has changed.
 */
export interface Measure<A, R> {
  readonly reads: readonly RecordTypeName[];
  /** Columns that must be there before it is figured. */
  readonly columns: (model: ReadModel, args: A) => Iterable<ColumnPlace>;
  readonly compute: (context: MeasureContext, args: A) => R;
}

/** Gives the argument and result types to the literal. */
export function defineMeasure<A, R>(measure: Measure<A, R>): Measure<A, R> {
  return measure;
}
