import { type Interval, wilson } from "@shared/statistics/proportion.ts";
import type { Measured } from "./records.ts";

/** What was counted; what is open and not yet due is in none of them. */
export type ComplianceCounts = Pick<Measured, "met" | "breached" | "overdue">;

/** Share of the cases that were met, with Wilson's interval. */
export interface Compliance extends Interval, ComplianceCounts {
  readonly n: number;
  readonly share: number;
  readonly confidence: number;
}

/**
 * Compliance = met ÷ (met + breached); what is open and past due is a breach (method, section 5). Null where there is
 * nothing to count.
 */
export function complianceOf(counts: ComplianceCounts, confidence: number): Compliance | null {
  const { met, breached, overdue } = counts;
  const n = met + breached + overdue;
  const interval = wilson(met, n, confidence);
  return interval && { met, breached, overdue, n, share: met / n, ...interval, confidence };
}

export type Verdict = "kept" | "not-kept" | "cannot-tell";

/**
 * Kept where the whole interval is at the objective or above, not kept where the whole of it is below; between, or with
 * nothing counted or no objective, nobody can tell yet. One of 100 % is never proven, only refuted.
 */
export function verdictOf(objective: number | null, compliance: Interval | null): Verdict {
  if (objective === null || compliance === null) return "cannot-tell";
  if (compliance.low >= objective) return "kept";
  return compliance.high < objective ? "not-kept" : "cannot-tell";
}
