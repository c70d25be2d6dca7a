import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import type { Diff } from "@shared/domain/core/diff.ts";
import type { ColumnPlace } from "@shared/domain/measure/measure.ts";
import type { AnyRecord } from "@shared/domain/records.ts";

/** What a worker is told of the engagement that it holds a copy of, in this order. */
export type MirrorNews =
  /** First of all the whole engagement, in slices; nothing is asked before the last of them. */
  | { readonly kind: "records"; readonly records: readonly AnyRecord[]; readonly isLast: boolean }
  /** Each change since, in its order. */
  | { readonly kind: "diff"; readonly diff: Diff }
  | { readonly kind: "column"; readonly place: ColumnPlace; readonly data: DatasetColumn | null };
