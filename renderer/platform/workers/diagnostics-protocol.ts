import type { Id } from "@shared/base/ids.ts";
import type { Diff } from "@shared/domain/core/diff.ts";
import type { Problem } from "@shared/domain/diagnostics/problem.ts";
import type { AnyRecord } from "@shared/domain/records.ts";

export type DiagnosticsRequest =
  /** First of all: the whole engagement in parts; the last one says so, and the first check begins. */
  | { readonly kind: "records"; readonly records: readonly AnyRecord[]; readonly isLast: boolean }
  /** Each change since, in its order. */
  | { readonly kind: "diff"; readonly diff: Diff };

/** The subjects that were checked, each with all its problems; one without any is mended or gone. */
export interface DiagnosticsReply {
  readonly checked: readonly (readonly [subjectId: Id, problems: readonly Problem[]])[];
}
