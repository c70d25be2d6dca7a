import type { Amend } from "@shared/domain/plan/frozen-rule.ts";
import type { PrototypePlan } from "@shared/domain/plan/records.ts";
import { useState } from "react";

export interface Amending {
  /** The rule is fixed, and no reason for a change is written: what decides cannot be edited. */
  readonly isLocked: boolean;
  readonly reason: string;
  setReason(reason: string): void;
  /** What a change of the rule says beside itself, where the rule is fixed. */
  amend(): Amend | undefined;
}

/** A fixed rule opens for who writes down why; the reason goes with every change until it is taken away again. */
export function useAmend(plan: PrototypePlan | undefined): Amending {
  const [reason, setReason] = useState("");
  const isFixed = plan !== undefined && plan.ruleFixedAt !== "";
  return {
    isLocked: isFixed && reason.trim() === "",
    reason,
    setReason,
    amend: () => (isFixed && reason.trim() !== "" ? { at: new Date().toISOString(), reason } : undefined),
  };
}
