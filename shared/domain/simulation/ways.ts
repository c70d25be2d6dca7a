import type { Id } from "@shared/base/ids.ts";
import { insideOf } from "../blueprint/levels.ts";
import type { Step } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import { type CaseNode, caseGraph } from "../redesign/case-graph.ts";

/** A place on the way of a case: a step, the end of what lies inside of one, or a way on to one. */
export interface Way {
  readonly id: Id;
  /** The step that is done here; null at the end of an inside, where nothing is done. */
  readonly step: Step | null;
  /** The step whose inside ends here. */
  readonly endOf: Step | null;
  /** The step to which this only leads on, with nothing done. */
  readonly leadsTo: Step | null;
  /** What it costs is said by the step that it lies inside of. */
  readonly costIsAbove: boolean;
  readonly split: CaseNode["split"];
  /** An empty list is the end of the way; no flow leads into an inside or out of it. */
  readonly next: readonly { readonly id: Id; readonly probability: number; readonly flowId?: Id }[];
}

/** The way of a case with the insides of steps laid open, or why it cannot be told. */
export type Ways =
  | { readonly ok: true; readonly startId: Id; readonly nodes: ReadonlyMap<Id, Way> }
  | { readonly ok: false; readonly reason: string; readonly at: Id };

/** How the id of an inside's end ends. */
export const EXIT = ".end";
/** Where the inside of a step ends. */
export const exitOf = (stepId: Id): Id => `${stepId}${EXIT}`;

/**
 * The ways of a blueprint. A step with neither a work time nor a waiting time opens its inside, as it counts with it
 * everywhere else (`stepValues`); one that has times of its own is taken at its word.
 */
export function waysOf(model: ReadModel, blueprintId: Id): Ways {
  const nodes = new Map<Id, Way>();
  const startId = addLevel(model, blueprintId, nodes, new Set(), false);
  return typeof startId === "string" ? { ok: true, startId, nodes } : startId;
}

type Failure = Extract<Ways, { ok: false }>;

/** The id of the start, or what is in the way. */
function addLevel(
  model: ReadModel,
  blueprintId: Id,
  nodes: Map<Id, Way>,
  above: ReadonlySet<Id>,
  costIsAbove: boolean,
): Id | Failure {
  const graph = caseGraph(model, blueprintId);
  if (!graph.ok) return { ok: false, reason: graph.reason, at: graph.stepId ?? blueprintId };
  const levels = new Set([...above, blueprintId]);
  for (const { step, split, next } of graph.nodes.values()) {
    const own: Way = { id: step.id, step, endOf: null, leadsTo: null, costIsAbove, split, next };
    const inside = hasOwnTime(step) ? undefined : insideOf(model, step.id);
    if (!inside || levels.has(inside.id) || model.by("step", "blueprintId", inside.id).length === 0) {
      nodes.set(step.id, own);
      continue;
    }
    const before = new Set(nodes.keys());
    const startId = addLevel(model, inside.id, nodes, levels, costIsAbove || step.cost !== null);
    if (typeof startId !== "string") return startId;
    const exitId = exitOf(step.id);
    for (const [id, node] of nodes) {
      const isEnd = !before.has(id) && node.next.length === 0;
      if (isEnd) nodes.set(id, { ...node, split: "parallel", next: [sure(exitId)] });
    }
    nodes.set(step.id, { ...own, split: "parallel", next: [sure(startId)] });
    nodes.set(exitId, { id: exitId, step: null, endOf: step, leadsTo: null, costIsAbove: true, split, next });
  }
  return graph.startId;
}

const sure = (id: Id) => ({ id, probability: 1 });

const hasOwnTime = ({ workTime, waitTime }: Step): boolean => workTime !== null || waitTime !== null;
