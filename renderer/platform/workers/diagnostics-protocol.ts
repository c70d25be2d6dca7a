import type { Id } from "@shared/base/ids.ts";
import type { Problem } from "@shared/domain/diagnostics/problem.ts";

/** The subjects that were checked, each with all its problems; one without any is mended or gone. */
export interface DiagnosticsReply {
  readonly checked: readonly (readonly [subjectId: Id, problems: readonly Problem[]])[];
}
