import type { StepKind } from "@shared/domain/blueprint/records.ts";

interface KindInBpmn {
  readonly element: string;
  readonly shape: "task" | "event" | "gateway";
  /** What a shape of another tool without a name is called. */
  readonly unnamed: string;
}

/** How BPMN says the kind of a step. */
export const BPMN_KINDS: Readonly<Record<StepKind, KindInBpmn>> = {
  action: { element: "Task", shape: "task", unnamed: "Step" },
  decision: { element: "ExclusiveGateway", shape: "gateway", unnamed: "Decision" },
  wait: { element: "IntermediateCatchEvent", shape: "event", unnamed: "Wait" },
  approval: { element: "UserTask", shape: "task", unnamed: "Step" },
  handoff: { element: "Task", shape: "task", unnamed: "Step" },
  start: { element: "StartEvent", shape: "event", unnamed: "Start" },
  end: { element: "EndEvent", shape: "event", unnamed: "End" },
  evidence: { element: "Task", shape: "task", unnamed: "Step" },
  document: { element: "Task", shape: "task", unnamed: "Document" },
};
