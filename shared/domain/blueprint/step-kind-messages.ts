import type { StepKind } from "./records.ts";

/** What the kinds of steps are called. */
export const stepKindMessages: { readonly names: Readonly<Record<StepKind, string>> } = {
  names: {
    action: "Action",
    decision: "Decision",
    wait: "Wait",
    approval: "Approval",
    handoff: "Hand-off",
    start: "Start",
    end: "End",
    evidence: "Evidence",
    document: "Document",
  },
};
