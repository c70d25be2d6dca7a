import { byOrder } from "@shared/base/order.ts";
import type { Flow, Step } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import { redesignMessages } from "./messages.ts";

/** How a case goes on after a step. An empty `next` is the end. */
export interface CaseNode {
  readonly step: Step;
  readonly split: "exclusive" | "parallel";
  readonly next: readonly { readonly id: string; readonly probability: number; readonly flowId?: string }[];
}

/** The way of one case through a blueprint, or why it cannot be told. */
export type CaseGraph =
  | { readonly ok: true; readonly startId: string; readonly nodes: ReadonlyMap<string, CaseNode> }
  | {
      readonly ok: false;
      readonly reason: string /** The step that it is about. */;
      readonly stepId?: string;
    };

const { reasons } = redesignMessages;
const SUM_TOLERANCE = 0.005;

/** Sequence flows make the way; a recovery flow belongs to it only where its probability is given. */
export const isWay = (flow: Pick<Flow, "kind" | "probability">): boolean =>
  flow.kind === "sequence" || (flow.kind === "recovery" && flow.probability !== null);

export function caseGraph(model: ReadModel, blueprintId: string): CaseGraph {
  const steps = new Map(model.by("step", "blueprintId", blueprintId).map((step) => [step.id, step]));
  if (steps.size === 0) return { ok: false, reason: reasons.noSteps };
  const flows = model
    .by("flow", "blueprintId", blueprintId)
    .filter((flow) => isWay(flow) && steps.has(flow.fromId) && steps.has(flow.toId))
    .sort(byTarget(steps));
  if (flows.length === 0) return { ok: false, reason: reasons.noFlows };

  const start = findStart(steps, flows);
  if (typeof start !== "string") return start;

  const outgoing = new Map<string, Flow[]>();
  for (const flow of flows) outgoing.set(flow.fromId, [...(outgoing.get(flow.fromId) ?? []), flow]);
  const nodes = new Map<string, CaseNode>();
  const queue = [start];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const step = steps.get(id);
    if (!step || nodes.has(id)) continue;
    const node = caseNode(step, outgoing.get(id) ?? []);
    if ("reason" in node) return { ok: false, reason: node.reason, stepId: id };
    nodes.set(id, node);
    for (const next of node.next) queue.push(next.id);
  }
  return { ok: true, startId: start, nodes };
}

/** By where they lead to: no result may depend on the order in which records happen to lie in the model. */
const byTarget = (steps: ReadonlyMap<string, Step>) => (a: Flow, b: Flow) =>
  compareWays(a, steps.get(a.toId), b, steps.get(b.toId));

/** Of two flows and the steps that they lead to. */
export function compareWays(a: Flow, to: Step | undefined, b: Flow, other: Step | undefined): number {
  const byPlace = to && other ? to.column - other.column || byOrder(to, other) : 0;
  return byPlace || (a.id < b.id ? -1 : 1);
}

/** The start step; without one, the only step that leads on and that nothing leads to. */
function findStart(steps: ReadonlyMap<string, Step>, flows: readonly Flow[]): string | CaseGraph {
  const entered = new Set(flows.map((flow) => flow.toId));
  const left = new Set(flows.map((flow) => flow.fromId));
  const marked = [...steps.values()].filter((step) => step.kind === "start" && left.has(step.id));
  const starts =
    marked.length > 0 ? marked : [...left].filter((id) => !entered.has(id)).map((id) => ({ id }));
  const only = starts[0];
  if (!only) return { ok: false, reason: reasons.noStart };
  if (starts.length > 1) return { ok: false, reason: reasons.severalStarts(starts.length) };
  return only.id;
}

/** How a case goes on after a step by these flows, which lead away from it. */
export function caseNode(step: Step, flows: readonly Flow[]): CaseNode | { readonly reason: string } {
  const given = flows.filter((flow) => flow.probability !== null);
  const exclusive = flows.length > 1 && (step.kind === "decision" || given.length >= flows.length - 1);
  if (!exclusive || flows.length < 2) {
    return {
      step,
      split: "parallel",
      next: flows.map((flow) => ({ id: flow.toId, probability: 1, flowId: flow.id })),
    };
  }
  if (given.length < flows.length - 1) return { reason: reasons.noProbabilities(step.title) };
  const sum = given.reduce((total, flow) => total + (flow.probability ?? 0), 0);
  const rest = 1 - sum;
  const complete = given.length === flows.length;
  if (complete ? Math.abs(rest) > SUM_TOLERANCE : rest < -SUM_TOLERANCE) {
    return { reason: reasons.probabilitySum(step.title) };
  }
  return {
    step,
    split: "exclusive",
    next: flows.map((flow) => ({
      id: flow.toId,
      probability: Math.max(0, flow.probability ?? rest),
      flowId: flow.id,
    })),
  };
}
