import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import type { Diff } from "@shared/domain/core/diff.ts";
import type { ColumnPlace } from "@shared/domain/measure/measure.ts";
import type { MeasureName } from "@shared/domain/measure/measures.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import type { TableForm } from "@shared/interchange/sheet/write-table.ts";

/** A measure whose answer is a table for a file. */
export type TableMeasure = "eventLogVariants";

export interface MeasureAsk {
  readonly kind: "ask";
  readonly ticket: number;
  readonly name: MeasureName;
  readonly args: unknown;
  /** Written there, so that a long table never holds up the page; without it the answer comes as it is. */
  readonly form?: TableForm;
}

export type MeasureRequest =
  /** First of all, once: the whole engagement. */
  | { readonly kind: "records"; readonly records: readonly AnyRecord[] }
  /** Each change since, in its order. */
  | { readonly kind: "diff"; readonly diff: Diff }
  | { readonly kind: "column"; readonly place: ColumnPlace; readonly data: DatasetColumn | null }
  | MeasureAsk
  /** Nobody waits for the answer any more. */
  | { readonly kind: "cancel"; readonly ticket: number };

export type MeasureReply =
  /** Of a measure that takes long, now and then. */
  | { readonly ticket: number; readonly share: number }
  | { readonly ticket: number; readonly ok: true; readonly result: unknown }
  | { readonly ticket: number; readonly ok: false; readonly message: string };
