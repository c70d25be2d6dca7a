import type { Verdict } from "@shared/domain/diagnostics/checker.ts";
import type { SlowRule } from "./rule-clock.ts";

/** What the rules say otherwise than before; first of all, everything that they say. Each change has its reply. */
export interface DiagnosticsReply {
  readonly verdicts: readonly Verdict[];
  /** Rules for which the list had to wait. */
  readonly slow: readonly SlowRule[];
}
