import type { Diff } from "@shared/domain/core/diff.ts";
import type { ColumnPlace } from "@shared/domain/measure/measure.ts";
import type { MeasureName } from "@shared/domain/measure/measures.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import type { DatasetColumn } from "@shared/domain/scoring/columns.ts";

export type MeasureRequest =
  /** First of all, once: the whole engagement. */
  | { readonly kind: "records"; readonly records: readonly AnyRecord[] }
  /** Each change since, in its order. */
  | { readonly kind: "diff"; readonly diff: Diff }
  | { readonly kind: "column"; readonly place: ColumnPlace; readonly data: DatasetColumn | null }
  | { readonly kind: "ask"; readonly ticket: number; readonly name: MeasureName; readonly args: unknown };

export type MeasureReply =
  /** Of a measure that takes long, now and then. */
  | { readonly ticket: number; readonly share: number }
  | { readonly ticket: number; readonly ok: true; readonly result: unknown }
  | { readonly ticket: number; readonly ok: false; readonly message: string };
