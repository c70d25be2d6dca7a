import type { StepKind } from "./records.ts";

/** Kinds at which something is done or waited for; start, end, evidence and documents are places and things. */
const WORK: Readonly<Record<StepKind, boolean>> = {
  action: true,
  decision: true,
  wait: true,
  approval: true,
  handoff: true,
  start: false,
  end: false,
  evidence: false,
  document: false,
};

/** Whether a step counts as one of the work. */
export const isWork = (kind: StepKind): boolean => WORK[kind];
